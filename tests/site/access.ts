import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';
import { samples } from './samples.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const colourRules = ['color-contrast', 'link-in-text-block'];

/** What a page can break by being narrower. */
const layoutRules = [...colourRules, 'target-size', 'scrollable-region-focusable', 'region', 'heading-order'];

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

/** What must hold for everybody: axe finds nothing, and nothing sticks out of the page. */
export function accessTests(site: () => BuiltSite, browser: () => Browser): void {
  async function inContext<Result>(
    options: BrowserContextOptions,
    steps: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const context = await browser().newContext({ reducedMotion: 'reduce', ...options });
    try {
      return await steps(await context.newPage());
    } finally {
      await context.close();
    }
  }

  /** A theme is colours and nothing else: by night only what looks at colours can find more. */
  async function faults(page: Page, name: string, over = 'html', rules?: string[]): Promise<string[]> {
    await page.emulateMedia({ colorScheme: 'light' });
    const axe = axeOn(page, over);
    const day = await (rules ? axe.withRules(rules) : axe.withTags(standards)).analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const night = await axeOn(page, over).withRules(colourRules).analyze();
    return [day, night].flatMap(({ violations }, index) =>
      violations.map(
        ({ id, nodes }) => `${name}${index > 0 ? ' by night' : ''}, ${id}: ${nodes[0]?.html ?? ''}`,
      ),
    );
  }

  /** Rows of a list are made by one component: the first of each list stand for the rest, of which there are hundreds. */
  function axeOn(page: Page, over: string): AxeBuilder {
    const further = ['.index-row', '.exchange', '.passage-row'].map((row) => `${row}:nth-child(n+7)`);
    return further.reduce((axe, selector) => axe.exclude(selector), new AxeBuilder({ page }).include(over));
  }

  test('axe finds nothing on any kind of page, in either theme, at three widths', async () => {
    const found = await inContext({}, async (page) => {
      const list: string[] = [];
      for (const path of samples) {
        await page.goto(site().url + path, { waitUntil: 'networkidle' });
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
      await inContext({ viewport: { width: 1440, height: 900 } }, async (page) => {
        await page.goto(site().url + path, { waitUntil: 'networkidle' });
        await open(page);
        found.push(...(await faults(page, name, over)));
      });
    }
    assert.deepEqual(found, []);
  });

  /* 1280 pixels at 200 % and at 400 % are 640 and 320 (WCAG 1.4.10). */
  test('no page is wider than a screen of 320, 640 or 720 pixels', async () => {
    const wide = await inContext({}, async (page) => {
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
    await inContext({ forcedColors: 'active', viewport: { width: 1440, height: 900 } }, async (page) => {
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
    });
  });

  test('whoever asks for less motion gets none', async () => {
    for (const [reducedMotion, isStill] of [
      ['reduce', true],
      ['no-preference', false],
    ] as const) {
      await inContext({ reducedMotion }, async (page) => {
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
