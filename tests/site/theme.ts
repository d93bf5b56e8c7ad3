import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';

/** Light, dark and the theme of the system. */
export function themeTests(site: () => BuiltSite, browser: () => Browser): void {
  const background = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const toggle = (page: Page) => page.getByRole('button', { name: /^Theme/u });

  async function inContext(
    colorScheme: 'light' | 'dark',
    steps: (page: Page, context: BrowserContext) => Promise<void>,
  ): Promise<void> {
    const context = await browser().newContext({ colorScheme });
    await steps(await context.newPage(), context);
    await context.close();
  }

  for (const scheme of ['light', 'dark'] as const) {
    test(`from the system's ${scheme} theme to the other, to the same fixed, and back to the system`, async () => {
      await inContext(scheme, async (page) => {
        await page.goto(site().url);
        const colours = [await background(page)];
        const names: (string | null)[] = [];
        for (let press = 0; press < 3; press += 1) {
          names.push(await toggle(page).getAttribute('aria-label'));
          await toggle(page).press('Enter');
          colours.push(await background(page));
        }
        const other = scheme === 'light' ? 'dark' : 'light';
        assert.deepEqual(names, [
          `Theme: system. Switch to ${other}`,
          `Theme: ${other}. Switch to ${scheme}`,
          `Theme: ${scheme}. Switch to system`,
        ]);
        assert.notEqual(colours[1], colours[0]);
        assert.deepEqual(colours.slice(2), [colours[0], colours[0]]);
        await page.emulateMedia({ colorScheme: other });
        assert.equal(await background(page), colours[1], 'the system is followed again');
      });
    });
  }

  test('a chosen theme is there at the first paint, before any other script has run', async () => {
    await inContext('light', async (page, context) => {
      await page.goto(site().url);
      const light = await background(page);
      await toggle(page).click();
      const dark = await background(page);
      assert.notEqual(dark, light);
      await context.route('**/_astro/*.js', (route) => route.abort());
      const painted = await context.newPage();
      await painted.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const look = (): void => {
          if (document.readyState !== 'loading' || document.querySelector('body'))
            seen.push(getComputedStyle(document.body).backgroundColor);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await painted.goto(`${site().url}claims/`, { waitUntil: 'load' });
      await painted.waitForTimeout(100);
      const seen = await painted.evaluate((): unknown => Reflect.get(window, 'seen'));
      assert.ok(Array.isArray(seen) && seen.length > 0);
      assert.deepEqual([...new Set(seen)], [dark]);
    });
  });
}
