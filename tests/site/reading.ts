import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';

const article = 'articles/going-back/';

/** What reading an article and a claim is like, in a real browser. */
export function readingTests(site: () => BuiltSite, browser: () => Browser): void {
  async function read(
    path: string,
    options: BrowserContextOptions,
    steps: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser().newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(site().url + path, { waitUntil: 'networkidle' });
    await steps(page);
    await context.close();
  }

  const cite = (page: Page) => page.locator('.prose a.cite').first();
  const preview = (page: Page) => page.locator('.claim-preview:popover-open');
  const isVisible = (page: Page): Promise<boolean> => preview(page).isVisible();
  const gone = (page: Page): Promise<void> => preview(page).waitFor({ state: 'detached' });

  test('resting on a claim link shows the claim with what answers it; leaving it hides both', async () => {
    await read(article, {}, async (page) => {
      await cite(page).hover();
      await preview(page).waitFor();
      const link = new URL(await cite(page).evaluate((a: HTMLAnchorElement) => a.href)).pathname;
      const [claim, answer] = await preview(page).locator('.statement').allInnerTexts();
      const target = await page.context().newPage();
      await target.goto(new URL(link, site().url).href);
      assert.equal(claim, await target.locator('h1').innerText());
      assert.equal(answer, await target.locator('.half-against .counter-title').first().innerText());
      await page.mouse.move(2, 2);
      await gone(page);
    });
  });

  test('a preview can be pointed at, closes with Escape, and is told to whoever hears the page', async () => {
    await read(article, {}, async (page) => {
      await cite(page).hover();
      await preview(page).waitFor();
      assert.equal(await cite(page).getAttribute('aria-describedby'), 'claim-preview');
      await preview(page).hover();
      await page.waitForTimeout(400);
      assert.ok(await isVisible(page));
      await page.keyboard.press('Escape');
      await gone(page);
      assert.equal(await cite(page).getAttribute('aria-describedby'), null);
    });
  });

  test('focus shows the preview too, and Enter follows the link; back and forward bring none along', async () => {
    await read(article, {}, async (page) => {
      const address = page.url();
      await page.keyboard.press('Tab');
      await cite(page).focus();
      await preview(page).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claims\//u);
      await page.goBack();
      assert.equal(page.url(), address);
      await page.waitForTimeout(500);
      assert.ok(!(await isVisible(page)));
      await page.mouse.move(2, 2);
      await cite(page).hover();
      await preview(page).waitFor();
      await page.goForward();
      await page.goBack();
      assert.ok(!(await isVisible(page)));
    });
  });

  test('a tap follows the link', async () => {
    await read(article, { viewport: { width: 390, height: 800 }, hasTouch: true }, async (page) => {
      await cite(page).tap();
      await page.waitForURL(/\/claims\//u);
      assert.equal(await page.locator('.claim-preview:popover-open').count(), 0);
    });
  });

  test('each claim of an article has what answers it beside its paragraph, and notes never overlap', async () => {
    for (const width of [1024, 1440]) {
      await read(article, { viewport: { width, height: 900 }, javaScriptEnabled: false }, async (page) => {
        const boxes = await page.locator('.counter').evaluateAll((list) =>
          list.map((note) => {
            const { top, bottom, left } = note.getBoundingClientRect();
            const text = note.closest('.passage')?.firstElementChild?.getBoundingClientRect();
            return { top, bottom, left, textTop: text?.top ?? 0, textRight: text?.right ?? 0 };
          }),
        );
        const mentions = await page.locator('.cite-n').allInnerTexts();
        assert.equal(boxes.length, new Set(mentions).size);
        for (const [index, box] of boxes.entries()) {
          assert.ok(box.left >= box.textRight, `note ${index + 1} stands in the text`);
          assert.ok(box.top >= box.textTop - 1, `note ${index + 1} stands above its paragraph`);
          assert.ok(box.top >= (boxes[index - 1]?.bottom ?? 0) - 1, `note ${index + 1} overlaps`);
        }
      });
    }
  });

  test('on a phone an answer is folded under its paragraph, and opens without script', async () => {
    const options = { viewport: { width: 390, height: 800 }, javaScriptEnabled: false };
    await read(article, options, async (page) => {
      const note = page.locator('details.counter').first();
      assert.ok(await note.locator('.counter-text').isVisible());
      assert.ok(!(await note.locator('.summary').isVisible()));
      await note.locator('summary').click();
      assert.ok(await note.locator('.summary').isVisible());
    });
  });

  test('one note beside a paragraph says its reason; of several each says it when it is opened', async () => {
    await read(article, { javaScriptEnabled: false }, async (page) => {
      const alone = page.locator('aside:not(:has(.counter + .counter)) > details.counter').first();
      assert.ok(await alone.locator('.summary').isVisible());
      const several = page.locator('aside:has(.counter + .counter) > details.counter').first();
      assert.ok(await several.locator('.counter-text').isVisible());
      assert.ok(!(await several.locator('.summary').isVisible()));
      await several.locator('summary').focus();
      await page.keyboard.press('Enter');
      assert.ok(await several.locator('.summary').isVisible());
      assert.ok(await several.locator('.holders a').first().isVisible());
    });
  });

  test('the table of contents marks the section that is being read', async () => {
    await read(article, {}, async (page) => {
      const here = page.locator('.toc a[aria-current]');
      const entries = page.locator('.toc a');
      assert.equal(await here.count(), 0);
      await entries.nth(2).click();
      await page.waitForFunction(() => document.querySelectorAll('.toc a[aria-current]').length === 1);
      assert.equal(await here.innerText(), await entries.nth(2).innerText());
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      const last = await entries.last().innerText();
      await page.waitForFunction(
        (text) => document.querySelector('.toc a[aria-current]')?.textContent.trim() === text,
        last.trim(),
      );
    });
  });

  test('claims, articles and questions lead on to the next and back to the one before', async () => {
    for (const path of ['claims/two-jobs-share-little/', article, 'maps/what-are-titles-worth/']) {
      await read(path, { javaScriptEnabled: false }, async (page) => {
        const address = page.url();
        await page.locator('.page-foot [rel="next"]').click();
        assert.notEqual(page.url(), address);
        await page.locator('.page-foot [rel="prev"]').click();
        assert.equal(page.url(), address);
      });
    }
  });

  test('paper shows what is folded, the addresses of links, and where the page is from', async () => {
    await read(article, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const hidden = await page
        .locator('details > :not(summary)')
        .evaluateAll((list) => list.filter((each) => !each.checkVisibility({ contentVisibilityAuto: true })));
      assert.equal(hidden.length, 0);
      assert.ok(await page.locator('.printed-address').isVisible());
      assert.ok(!(await page.locator('.masthead-nav').isVisible()));
    });
    await read('sources/safi-not-a-promotion/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const link = page.locator('main a[rel="external"]').first();
      const printed = await link.evaluate((a) => getComputedStyle(a, '::after').content);
      assert.match(printed, /https:\/\//u);
    });
  });
}
