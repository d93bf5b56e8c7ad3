import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';
import { inContext } from './in-context.ts';
import { samples } from './samples.ts';

const claim = 'claims/management-is-not-a-promotion/';

/** Pages fit themselves to whoever reads them: to narrow screens, larger text, colours of their own, less motion. */
export function adaptTests(site: () => BuiltSite, browser: () => Browser): void {
  /* 1280 pixels at 200 % and at 400 % are 640 and 320 (WCAG 1.4.10). */
  test('no page is wider than a screen of 320, 640 or 720 pixels', async () => {
    const wide = await inContext(browser(), {}, async (page) => {
      const list: string[] = [];
      for (const path of samples) {
        await page.goto(site().url + path, { waitUntil: 'networkidle' });
        for (const width of [320, 640, 720]) {
          await page.setViewportSize({ width, height: 800 });
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (excess > 0) list.push(`/${path} at ${width} by ${excess}`);
        }
      }
      return list;
    });
    assert.deepEqual(wide, []);
  });

  test('text spaced out at 200 % stays whole (WCAG 1.4.4, 1.4.12)', async () => {
    const cut = await inContext(
      browser(),
      { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
      async (page) => {
        const list: string[] = [];
        for (const path of ['', claim, 'articles/going-back/', 'sources/safi-not-a-promotion/', 'search/']) {
          await page.goto(site().url + path, { waitUntil: 'networkidle' });
          await page.evaluate(() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(
              `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`,
            );
            document.adoptedStyleSheets = [sheet];
          });
          const found = await page.evaluate(() => [
            ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
            ...[...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, button, li')]
              .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .map-scroll'))
              .filter((each) => each.scrollWidth > each.clientWidth + 2 && each.clientWidth > 0)
              .filter((each) => getComputedStyle(each).overflowX !== 'visible')
              .map((each) => each.outerHTML.slice(0, 80)),
          ]);
          list.push(...found.map((each) => `/${path}: ${each}`));
        }
        return list;
      },
    );
    assert.deepEqual(cut, []);
  });

  test('in forced colours rungs and rails are seen, and focus has an outline', async () => {
    await inContext(
      browser(),
      { forcedColors: 'active', viewport: { width: 1440, height: 900 } },
      async (page) => {
        await page.goto(site().url + claim, { waitUntil: 'networkidle' });
        const styles = await page.evaluate(() => {
          const side = document.querySelector('.ledger .side[data-relation="rebuttal"]');
          const rung = side ? getComputedStyle(side, '::before') : undefined;
          const rail = document.querySelector('.railed');
          return {
            isForced: matchMedia('(forced-colors: active)').matches,
            rung: [rung?.borderTopStyle, rung?.borderTopWidth],
            rail: rail ? getComputedStyle(rail, '::before').borderLeftStyle : undefined,
          };
        });
        assert.deepEqual(styles, { isForced: true, rung: ['double', '5px'], rail: 'solid' });
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() =>
          document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : undefined,
        );
        assert.equal(outline, 'solid');
      },
    );
  });

  test('whoever asks for less motion gets none', async () => {
    for (const [reducedMotion, isStill] of [
      ['reduce', true],
      ['no-preference', false],
    ] as const) {
      await inContext(browser(), { reducedMotion }, async (page) => {
        await page.goto(`${site().url}syntheses/is-it-a-promotion-in-the-thread/`);
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')].some((each) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
            const lasts = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
            return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
          }),
        );
        assert.equal(moving, !isStill, reducedMotion);
      });
    }
  });
}
