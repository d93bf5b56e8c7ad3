import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';

/** What a reader does, in a real browser. */
export function walkTests(site: () => BuiltSite, browser: () => Browser, base: string): void {
  /** Opens a page and, when the walk is over, fails on any error in the console or failed request. */
  async function walk(
    options: BrowserContextOptions,
    steps: (page: Page, url: string) => Promise<void>,
  ): Promise<void> {
    const context = await browser().newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    const { url } = site();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on(
      'request',
      (request) => !request.url().startsWith(url) && faults.push(`elsewhere: ${request.url()}`),
    );
    await steps(page, url);
    await context.close();
    assert.deepEqual(faults, []);
  }

  test(`${base}: home, search for "promotion", open a claim, follow a counterargument`, async () => {
    await walk({}, async (page, url) => {
      await page.goto(url);
      await page.getByRole('link', { name: 'Search' }).click();
      await page.getByRole('searchbox').fill('promotion');
      const hits = page.locator('.hit').filter({ has: page.getByText('Claim', { exact: true }) });
      await hits.first().waitFor();
      const title = await hits.first().getByRole('link').innerText();
      assert.match(title, /promotion/iu);
      await hits.first().getByRole('link').click();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      const counterargument = page.getByRole('region', { name: /.+/u }).locator('.counter-title a');
      const answer = await counterargument.innerText();
      await counterargument.click();
      await page.getByRole('heading', { level: 1, name: answer, exact: true }).waitFor();
    });
  });

  test(`${base}: a search can be linked to, and its filters narrow it`, async () => {
    await walk({ viewport: { width: 1440, height: 900 } }, async (page, url) => {
      await page.goto(`${url}search/?q=pay`);
      await page.locator('.hit a').first().waitFor();
      await page.getByLabel(/^Article/u).check();
      await page.waitForFunction(() => {
        const kinds = [...document.querySelectorAll('.hit:not(.hit-waiting) .hit-kind')];
        return kinds.length > 0 && kinds.every((kind) => kind.textContent === 'Article');
      });
    });
  });

  test(`${base}: every kind of page reads without JavaScript`, async () => {
    await walk({ javaScriptEnabled: false }, async (page, url) => {
      await page.goto(`${url}maps/is-becoming-a-manager-a-promotion/`);
      assert.ok((await page.locator('.outline .twig').count()) > 20);
      await page.locator('.outline h3 a').first().click();
      await page.locator('.lead').waitFor();
      await page.locator('.ledger .exchange').nth(2).waitFor();
      await page.locator('.ledger .permalink').first().click();
      await page.getByRole('heading', { name: 'The step' }).waitFor();
      await page.getByRole('link', { name: 'Articles', exact: true }).click();
      await page.locator('main h2 a').first().click();
      await page.locator('.counter-text').first().waitFor();
      await page.getByRole('link', { name: 'Comments', exact: true }).click();
      await page.locator('main h2 a').first().click();
      await page.locator('.stance-row summary').first().click();
      await page.locator('.stance-row[open] .passage-list li').first().waitFor();
      await page.locator('.stance-row[open] .passage-list cite a').first().click();
      await page.locator('.passage-row:target').waitFor();
      await page.getByRole('link', { name: 'Search' }).click();
      await page.getByRole('link', { name: 'All claims' }).click();
      await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
    });
  });

  test(`${base}: every number of a synthesis is the length of the list that it opens`, async () => {
    await walk({}, async (page, url) => {
      await page.goto(`${url}syntheses/`);
      await page.locator('main h2 a').first().click();
      await page.locator('.stance-row').first().waitFor();
      const rows = await page
        .locator('.stance-row')
        .evaluateAll((list) =>
          list.map((row) => [
            Number(row.querySelector('b')?.textContent),
            row.querySelectorAll('.passage-list > li').length,
          ]),
        );
      assert.ok(rows.length > 5);
      for (const [said, listed] of rows) assert.equal(said, listed);
    });
  });

  test(`${base}: the first Tab offers to skip to the page`, async () => {
    await walk({}, async (page, url) => {
      await page.goto(`${url}claims/`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'title');
    });
  });

  test(`${base}: an address that leads nowhere says so and offers a search`, async () => {
    const page = await browser().newPage();
    const response = await page.goto(`${site().url}claims/no-such-claim/`);
    assert.equal(response?.status(), 404);
    await page.getByRole('searchbox').fill('beginner');
    await page.keyboard.press('Enter');
    await page.locator('.hit a').first().waitFor();
    await page.close();
  });
}
