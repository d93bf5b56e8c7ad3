import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltSite } from '../../support/built-site.ts';

export const map = 'maps/is-becoming-a-manager-a-promotion/';
export const branch = `${map}on/management-is-not-a-promotion/`;

/** A built site, and a way to look at its pages. */
export interface MapSite {
  readonly site: () => BuiltSite;
  /** Opens a page, goes through steps, and finds nothing amiss on the console. */
  readonly visit: (
    path: string,
    options: BrowserContextOptions,
    steps: (page: Page) => Promise<void>,
  ) => Promise<void>;
}

export function mapSite(site: () => BuiltSite, browser: () => Browser): MapSite {
  return {
    site,
    visit: async (path, options, steps) => {
      const context = await browser().newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(site().url + path, { waitUntil: 'networkidle' });
      await steps(page);
      await context.close();
      assert.deepEqual(faults, []);
    },
  };
}

/** Every page of a built site with a drawing of a map. */
export function drawingPages(dist: string): string[] {
  const pages = globSync('{maps/*/**,embed/maps/*}/index.html', { cwd: dist });
  return pages.map((path) => path.replace(/index\.html$/u, '')).sort();
}

/** The claim in focus, as the address says it. */
export function at(page: Page): Promise<string | null> {
  return page.evaluate(() => new URLSearchParams(location.search).get('at'));
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes into the drawing with the Tab key. */
export async function enter(page: Page): Promise<void> {
  await page.locator('.map-scroll').focus();
  await page.keyboard.press('Tab');
}

export function hrefs(page: Page, selector: string): Promise<(string | null)[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}
