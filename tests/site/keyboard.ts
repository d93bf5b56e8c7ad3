import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';

/** Every main task with nothing but a keyboard. */
export function keyboardTests(site: () => BuiltSite, browser: () => Browser): void {
  async function typing(path: string, steps: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(site().url + path, { waitUntil: 'networkidle' });
    await steps(page);
    await context.close();
  }

  /** Presses Tab until something that fits has the focus, as a reader would. */
  async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    assert.fail(`${selector} has no focus after ${most} presses of Tab on ${page.url()}`);
  }

  test('from home to a question, to an answer, to what speaks against it, to the source of that', async () => {
    await typing('', async (page) => {
      await tabTo(page, '.front-index a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/maps\/[^/]+\/$/u);
      await tabTo(page, '.answers .rung-counter a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claims\/[^/]+\/$/u);
      await tabTo(page, '.half-against .counter-title a');
      await page.keyboard.press('Enter');
      await page.locator('.voices').waitFor();
      await tabTo(page, '.voices summary, .voices cite a', 300);
      // A short list is open from the start.
      if (await page.evaluate(() => document.activeElement?.matches('summary'))) {
        if (await page.evaluate(() => document.activeElement?.matches('details:not([open]) > summary')))
          await page.keyboard.press('Enter');
        await tabTo(page, '.voices cite a');
      }
      await page.keyboard.press('Enter');
      await page.locator('.passage-row:target').waitFor();
    });
  });

  test('an article is read, a note followed, a chapter gone to', async () => {
    await typing('articles/going-back/', async (page) => {
      await tabTo(page, '.toc a');
      await page.keyboard.press('Enter');
      assert.match(page.url(), /#.+/u);
      await tabTo(page, '.counter .holders a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claims\//u);
    });
  });

  test('search opens, finds, and leads to a claim; Escape gives the page back', async () => {
    await typing('claims/', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] pagefind-input input:focus').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] pagefind-input input:focus').waitFor();
      await page.keyboard.type('promotion');
      await page.locator('dialog[open] .hit a').first().waitFor();
      await tabTo(page, '.hit a');
      await page.keyboard.press('Enter');
      await page.locator('h1').waitFor();
      assert.doesNotMatch(page.url(), /\/claims\/$/u);
    });
  });

  test('the address of a claim is copied', async () => {
    await typing('claims/two-jobs-share-little/', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await tabTo(page, '.copybar button');
      await page.keyboard.press('Enter');
      await page.locator('.copy-status:not(:empty)').waitFor();
    });
  });

  test('whatever has the focus is seen', async () => {
    for (const path of ['', 'claims/two-jobs-share-little/', 'articles/going-back/', '404.html']) {
      await typing(path, async (page) => {
        const hidden: string[] = [];
        for (let presses = 0; presses < 12; presses += 1) {
          await page.keyboard.press('Tab');
          const fault = await page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused || focused === document.body) return undefined;
            const { width, height } = focused.getBoundingClientRect();
            // The field of a search form is outlined with its form.
            const shown = focused.matches('input') ? (focused.closest('form') ?? focused) : focused;
            const { outlineStyle, outlineWidth } = getComputedStyle(shown);
            const isSeen =
              width > 0 && height > 0 && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
            return isSeen ? undefined : focused.outerHTML.slice(0, 120);
          });
          if (fault !== undefined) hidden.push(fault);
        }
        assert.deepEqual(hidden, [], path);
      });
    }
  });
}
