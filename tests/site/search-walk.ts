import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How readers come to the search, and what it says when it has nothing to say. */
export function searchWalks(site: () => BuiltSite, browser: () => Browser): void {
  async function walk(options: BrowserContextOptions, steps: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser().newContext(options);
    const page = await context.newPage();
    await page.goto(`${site().url}topics/`);
    await steps(page);
    await context.close();
  }

  test('no code of the search is loaded before it is asked for; then a claim is found by keyboard alone', async () => {
    await walk({}, async (page) => {
      const scripts = (): Promise<number> =>
        page.evaluate(
          () =>
            performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length,
        );
      await page.waitForLoadState('networkidle');
      assert.equal(await scripts(), 0);
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] pagefind-input input:focus').waitFor();
      await page.keyboard.type('scapegoat');
      const hit = page.locator('dialog .hit a').first();
      await hit.waitFor();
      for (let step = 0; step < 5 && !(await hit.evaluate((link) => link.matches(':focus'))); step += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.locator('.statement-title').waitFor();
    });
  });

  test('the slash opens the search, but not while writing, and not where it is switched off', async () => {
    await walk({}, async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] pagefind-input input:focus').waitFor();
      await page.keyboard.type('a/b');
      assert.equal(await page.locator('dialog pagefind-input input').inputValue(), 'a/b');
      await page.locator('dialog .search-slash input').uncheck();
      await page.keyboard.press('Escape');
      await page.reload();
      await page.keyboard.press('/');
      await page.waitForTimeout(300);
      assert.equal(await page.locator('dialog[open]').count(), 0);
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open]').waitFor();
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing with the dialog open, with results and without, ${colorScheme}`, async () => {
      await walk({ colorScheme, reducedMotion: 'reduce' }, async (page) => {
        await page.keyboard.press('Control+k');
        for (const [words, shown] of [
          ['promotion', '.hit a'],
          ['xyzzyq', '.search-topics a'],
        ] as const) {
          await page.locator('dialog pagefind-input input').fill(words);
          await page.locator(`dialog ${shown}`).first().waitFor();
          const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
            [],
          );
        }
      });
    });
  }

  test('the link in the masthead opens the dialog, Escape closes it, and the focus is where it was', async () => {
    await walk({}, async (page) => {
      await page.locator('.search-link').click();
      await page.locator('dialog[open] pagefind-input input:focus').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      assert.ok(await page.locator('.search-link').evaluate((link) => link.matches(':focus')));
    });
  });

  test('a filter alone lists what it leaves, and its counts say how many each other value would', async () => {
    await walk({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${site().url}search/?topic=Pay&kind=Claim`);
      await page.locator('.hit a').first().waitFor();
      const count = await page.locator('.pf-filter-checkbox', { hasText: /^Claim/u }).innerText();
      const found = await page.locator('.pf-summary').innerText();
      assert.equal(/\d+/u.exec(count)?.[0], /\d+/u.exec(found)?.[0]);
    });
  });

  test('a misspelt word among others gets a suggestion as well', async () => {
    await walk({}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog pagefind-input input').fill('scapegaot manager');
      await page.locator('dialog .hit a').first().waitFor();
      await page.getByRole('button', { name: 'scapegoat manager', exact: true }).click();
      await page.locator('dialog .hit a', { hasText: 'sacrificed' }).first().waitFor();
    });
  });

  test('what is misspelt gets a suggestion that finds something', async () => {
    await walk({}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog pagefind-input input').fill('scapegaot');
      await page.getByRole('button', { name: 'scapegoat', exact: true }).click();
      await page.locator('dialog .hit a').first().waitFor();
    });
  });

  test('words and filters are in the address, and come back from it', async () => {
    await walk({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${site().url}search/?q=pay&kind=Claim&stance=against`);
      await page.locator('.hit a').first().waitFor();
      assert.ok(await page.getByLabel(/^Claim/u).isChecked());
      assert.ok(await page.getByLabel(/^against/u).isChecked());
      await page.getByLabel(/^against/u).uncheck();
      await page.waitForFunction(() => location.search === '?q=pay&kind=Claim');
      await page.locator('.hit a').first().click();
      await page.locator('.statement-title').waitFor();
      await page.goBack();
      await page.locator('.hit a').first().waitFor();
      assert.equal(await page.locator('pagefind-input input').inputValue(), 'pay');
      assert.ok(await page.getByLabel(/^Claim/u).isChecked());
    });
  });

  test('a search that has been loaded goes on without a network', async () => {
    await walk({}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog pagefind-input input').fill('scapegoat');
      await page.locator('dialog .hit a').first().waitFor();
      const title = await page.locator('dialog .hit a').first().innerText();
      await page.context().setOffline(true);
      await page.locator('dialog pagefind-input input').fill('');
      await page.locator('dialog pagefind-input input').fill('scapegoat');
      await page.locator('dialog .hit a').first().waitFor();
      assert.equal(await page.locator('dialog .hit a').first().innerText(), title);
    });
  });

  for (const missing of [
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.*',
    'search-words.json',
  ]) {
    test(`a search that cannot start says so: no ${missing}`, async () => {
      await walk({}, async (page) => {
        await page.context().route(`**/${missing}*`, (route) => route.abort());
        await page.keyboard.press('Control+k');
        await page.locator('dialog .search-fault').waitFor({ state: 'visible', timeout: 12_000 });
      });
    });
  }

  test('without JavaScript the claims are listed from A to Z', async () => {
    await walk({ javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Search', exact: true }).first().click();
      await page.getByRole('link', { name: 'Claims from A to Z' }).click();
      await page.locator('.letters a').last().click();
      await page.locator('main section li a').last().click();
      await page.locator('.statement-title').waitFor();
    });
  });
}
