import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';
import { gzipSite } from '../support/gzip-site.ts';

/** Budgets in bytes, as they come over the wire. */
const budget = { first: 25_000, firstWithFont: 75_000, next: 12_000, search: 80_000 };

const from = 'claims/people-skills-need-no-manager-post/';
const to = 'claims/managing-can-better-ones-life/';

interface Transfer {
  readonly path: string;
  readonly bytes: number;
}

/** What a response says before its text. */
const headers = 250;

/** Every claim page as it is sent, the heaviest first. */
function claimPages(dist: string): { readonly path: string; readonly bytes: number }[] {
  const pages = globSync('claims/*/index.html', { cwd: dist }).map((path) => ({
    path,
    bytes: gzipSync(readFileSync(join(dist, path)), { level: 6 }).length,
  }));
  return pages.sort((a, b) => b.bytes - a.bytes);
}

const sum = (list: readonly Transfer[]): number => list.reduce((total, { bytes }) => total + bytes, 0);
const isFont = ({ path }: Transfer): boolean => path.endsWith('.woff2');

/** What a claim page and its search cost a reader, from the transfers of a real browser. */
export function weightTests(site: () => BuiltSite, browser: () => Browser): void {
  async function watched(
    steps: (page: Page, url: string, transfers: Transfer[]) => Promise<void>,
  ): Promise<void> {
    const packed = await gzipSite(site().url);
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const transfers: Transfer[] = [];
    const paths = new Map<string, string>();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      paths.set(requestId, new URL(request.url).pathname),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (encodedDataLength > 0)
        transfers.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength });
    });
    try {
      await steps(page, packed.url, transfers);
    } finally {
      await context.close();
      await packed.close();
    }
  }

  test('a claim page costs at most 25 KB on a first visit, 75 KB with the font, and 12 KB as the next page', async () => {
    await watched(async (page, url, transfers) => {
      await page.goto(url + from, { waitUntil: 'networkidle' });
      const told = JSON.stringify(transfers, undefined, 1);
      const bare = sum(transfers.filter((each) => !isFont(each)));
      assert.ok(bare > 5000 && bare <= budget.first, `${bare} bytes without the font: ${told}`);
      assert.ok(transfers.some(isFont), 'the font is loaded');
      assert.ok(sum(transfers) <= budget.firstWithFont, `${sum(transfers)} bytes: ${told}`);
      transfers.length = 0;
      await page.goto(url + to, { waitUntil: 'networkidle' });
      assert.ok(transfers.some(({ path }) => path.endsWith(to)));
      assert.ok(sum(transfers) <= budget.next, `${sum(transfers)} bytes: ${JSON.stringify(transfers)}`);
    });
  });

  test('every claim page keeps to the budget of a next page', () => {
    const pages = claimPages(site().dist);
    assert.ok(pages.length > 200);
    const over = pages.filter(({ bytes }) => bytes + headers > budget.next);
    assert.deepEqual(over, []);
  });

  test('the heaviest claim page keeps to the budgets as well, from transfers', async () => {
    const [heaviest] = claimPages(site().dist);
    const path = heaviest?.path.replace('index.html', '') ?? '';
    await watched(async (page, url, transfers) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const told = JSON.stringify(transfers, undefined, 1);
      const bare = sum(transfers.filter((each) => !isFont(each)));
      assert.ok(bare > 5000 && bare <= budget.first, `${path}: ${bare} bytes without the font: ${told}`);
      assert.ok(sum(transfers) <= budget.firstWithFont, `${path}: ${sum(transfers)} bytes: ${told}`);
    });
    await watched(async (page, url, transfers) => {
      await page.goto(url + from, { waitUntil: 'networkidle' });
      transfers.length = 0;
      await page.goto(url + path, { waitUntil: 'networkidle' });
      assert.ok(transfers.some((each) => each.path.endsWith(path)));
      assert.ok(
        sum(transfers) <= budget.next,
        `${path}: ${sum(transfers)} bytes: ${JSON.stringify(transfers)}`,
      );
    });
  });

  test('the search opens with at most 80 KB of code', async () => {
    await watched(async (page, url, transfers) => {
      await page.goto(url + from, { waitUntil: 'networkidle' });
      transfers.length = 0;
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] pagefind-input input').waitFor();
      await page.waitForLoadState('networkidle');
      const code = transfers.filter(({ path }) => /\.(?:js|css)$/u.test(path));
      assert.ok(code.length > 1, JSON.stringify(transfers));
      assert.ok(sum(code) <= budget.search, `${sum(code)} bytes: ${JSON.stringify(code)}`);
    });
  });

  test('nothing moves while a page loads, though the font comes late', async () => {
    for (const path of ['', from, 'articles/going-back/', 'maps/what-are-titles-worth/', 'sources/']) {
      const page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue();
      });
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number')
              Object.assign(window, { shift: Number(Reflect.get(window, 'shift')) + entry.value });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site().url + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(150);
      const shift = await page.evaluate(() => Number(Reflect.get(window, 'shift')));
      await page.close();
      assert.ok(shift < 0.02, `/${path} moves by ${shift}`);
    }
  });

  test('text takes the same room before and after the font has come', async () => {
    const heightOf = async (hasFont: boolean): Promise<number> => {
      const page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
      if (!hasFont) await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(`${site().url}articles/going-back/`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      const height = await page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().height);
      await page.close();
      return height;
    };
    const [before, after] = [await heightOf(false), await heightOf(true)];
    assert.ok(Math.abs(before / after - 1) < 0.03, `${before} and then ${after} pixels`);
  });
}
