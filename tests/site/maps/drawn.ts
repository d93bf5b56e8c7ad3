import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { overlapsIn } from '../../support/overlaps.ts';
import { drawingPages, type MapSite } from './visit.ts';

/** What holds of every drawing as the browser sets it. */
export function drawnTests({ site, visit }: MapSite): void {
  const conditions: [name: string, options: BrowserContextOptions, isEveryDrawing: boolean][] = [
    ['by day', { colorScheme: 'light' }, true],
    ['by night', { colorScheme: 'dark' }, false],
    ['twice as large', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }, false],
    ['on a phone', { viewport: { width: 390, height: 800 }, hasTouch: true }, false],
  ];
  for (const [name, options, isEveryDrawing] of conditions) {
    test(`in no drawing boxes overlap or text sticks out, ${name}`, async () => {
      const all = drawingPages(site().dist);
      const pages = isEveryDrawing ? all : all.filter((path) => /^maps\/[^/]+\/$/u.test(path));
      assert.ok(pages.length > 0);
      await visit(pages[0] ?? '', options, async (page) => {
        for (const path of pages) {
          await page.goto(site().url + path);
          await page.evaluate(() => document.fonts.ready);
          assert.deepEqual(await overlapsIn(page), [], path);
        }
      });
    });
  }
}
