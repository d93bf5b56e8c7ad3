import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';
import { inContext } from './in-context.ts';
import { samples } from './samples.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const colourRules = ['color-contrast', 'link-in-text-block'];

/** What a page can break by being narrower. */
const layoutRules = [...colourRules, 'target-size', 'scrollable-region-focusable', 'region', 'heading-order'];

/** What long lists are made of. */
const manyRows = [
  '.index-row',
  '.exchange',
  '.passage-row',
  '.map-svg .box',
  '.map-svg .line',
  'tbody tr',
  'main .section > ul > li',
];

const claim = 'claims/management-is-not-a-promotion/';

/** Things that open over a page, and how. */
const opened: readonly [name: string, path: string, over: string, open: (page: Page) => Promise<void>][] = [
  [
    'the preview of a claim',
    'articles/going-back/',
    'html',
    async (page) => {
      await page.locator('.prose a.cite').first().hover();
      await page.locator('.claim-preview:popover-open').waitFor();
    },
  ],
  [
    'the search',
    claim,
    'html',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] pagefind-input input').fill('promotion');
      await page.locator('dialog[open] .hit a').first().waitFor();
    },
  ],
  [
    'the menu of copies',
    'sources/safi-not-a-promotion/',
    // It covers the openers of other menus, which axe would have free.
    '.copy-menu',
    async (page) => {
      await page.locator('.copy-opener').first().click();
      await page.locator(':popover-open').first().waitFor();
    },
  ],
  [
    'everything folded',
    'syntheses/is-it-a-promotion-in-the-thread/',
    'html',
    async (page) => {
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
    },
  ],
];

/** What must hold for everybody: axe finds nothing. */
export function accessTests(site: () => BuiltSite, browser: () => Browser): void {
  /** A theme is colours and nothing else: by night only what looks at colours can find more. */
  async function faults(page: Page, name: string, over = 'html', rules?: string[]): Promise<string[]> {
    await page.emulateMedia({ colorScheme: 'light' });
    const axe = new AxeBuilder({ page }).include(over);
    const day = await (rules ? axe.withRules(rules) : axe.withTags(standards)).analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const night = await new AxeBuilder({ page }).include(over).withRules(colourRules).analyze();
    return [day, night].flatMap(({ violations }, index) =>
      violations.map(
        ({ id, nodes }) => `${name}${index > 0 ? ' by night' : ''}, ${id}: ${nodes[0]?.html ?? ''}`,
      ),
    );
  }

  /** Rows of a list are made by one component: the first of each list stand for the rest, of which there are hundreds. */
  async function openShort(page: Page, path: string): Promise<void> {
    const response = await page.goto(site().url + path, { waitUntil: 'networkidle' });
    // Of a page that is gone axe would see the page that says so.
    assert.equal(response?.status(), 200, path);
    await page.evaluate(
      (rows) => {
        for (const each of document.querySelectorAll(rows)) each.remove();
      },
      manyRows.map((row) => `${row}:nth-child(n + 7)`).join(),
    );
  }

  test('axe finds nothing on any kind of page, in either theme, at three widths', async () => {
    const found = await inContext(browser(), {}, async (page) => {
      const list: string[] = [];
      for (const path of samples) {
        await openShort(page, path);
        for (const width of [1440, 1024, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const rules = width === 1440 ? undefined : layoutRules;
          list.push(...(await faults(page, `/${path} at ${width}`, 'html', rules)));
        }
      }
      return list;
    });
    assert.deepEqual(found, []);
  });

  test('axe finds nothing in what opens over a page', async () => {
    const found: string[] = [];
    for (const [name, path, over, open] of opened) {
      await inContext(browser(), { viewport: { width: 1440, height: 900 } }, async (page) => {
        await openShort(page, path);
        await open(page);
        found.push(...(await faults(page, name, over)));
      });
    }
    assert.deepEqual(found, []);
  });
}
