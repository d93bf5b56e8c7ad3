import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';
import { overlapsIn } from '../support/overlaps.ts';

const map = 'maps/is-becoming-a-manager-a-promotion/';
const branch = `${map}on/management-is-not-a-promotion/`;

/** Every page of a built site with a drawing of a map. */
export function drawingPages(dist: string): string[] {
  const pages = globSync('{maps/*/**,embed/maps/*}/index.html', { cwd: dist });
  return pages.map((path) => path.replace(/index\.html$/u, '')).sort();
}

/** What holds of the drawings of maps, in a real browser. */
export function mapTests(site: () => BuiltSite, browser: () => Browser): void {
  async function visit(
    path: string,
    options: BrowserContextOptions,
    steps: (page: Page) => Promise<void>,
  ): Promise<void> {
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
  }

  const at = (page: Page): Promise<string | null> =>
    page.evaluate(() => new URLSearchParams(location.search).get('at'));
  const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const enter = async (page: Page): Promise<void> => {
    await page.locator('.map-scroll').focus();
    await page.keyboard.press('Tab');
  };

  const conditions: [name: string, options: BrowserContextOptions, isEveryDrawing: boolean][] = [
    ['by day', { colorScheme: 'light' }, true],
    ['by night', { colorScheme: 'dark' }, false],
    ['twice as large', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }, false],
    ['on a phone', { viewport: { width: 390, height: 800 }, hasTouch: true }, false],
  ];
  for (const [name, options, isEveryDrawing] of conditions) {
    test(`in no drawing boxes overlap or text sticks out, ${name}`, async () => {
      const all = drawingPages(site().dist);
      const pages = isEveryDrawing ? all : all.filter((path) => /^maps\/[^/]+\/$/u.test(path));
      assert.ok(pages.length > 0);
      await visit(pages[0] ?? '', options, async (page) => {
        for (const path of pages) {
          await page.goto(site().url + path);
          await page.evaluate(() => document.fonts.ready);
          assert.deepEqual(await overlapsIn(page), [], path);
        }
      });
    });
  }

  test('a drawing is one stop for the Tab key; arrows follow arguments and Escape returns', async () => {
    await visit(branch, {}, async (page) => {
      await enter(page);
      assert.equal(await at(page), 'management-is-not-a-promotion');
      await press(page, 'ArrowRight');
      const reason = await at(page);
      assert.notEqual(reason, 'management-is-not-a-promotion');
      await press(page, 'ArrowDown');
      const sibling = await at(page);
      assert.notEqual(sibling, reason);
      await press(page, 'ArrowUp');
      assert.equal(await at(page), reason);
      await press(page, 'ArrowLeft');
      assert.equal(await at(page), 'management-is-not-a-promotion');
      await press(page, 'Escape');
      assert.equal(await at(page), reason);
      await press(page, 'Escape', 'Escape', 'Escape', 'Escape');
      assert.equal(await at(page), null);
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'map-scroll');
    });
  });

  test('the focus is seen, and what covers the window does not hide it', async () => {
    await visit(branch, { viewport: { width: 1024, height: 700 } }, async (page) => {
      await enter(page);
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft']) {
        await press(page, key);
        await page.locator('.map-panel').waitFor();
        const seen = await page.evaluate(() => {
          const box = document.activeElement?.closest('.box');
          const { left, right, top, bottom } = box?.getBoundingClientRect() ?? new DOMRect();
          const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return { isOnTop: middle?.closest('.box') === box, outline: box && getComputedStyle(box).opacity };
        });
        assert.deepEqual(seen, { isOnTop: true, outline: '1' }, key);
      }
    });
  });

  test('Enter opens the claim in focus', async () => {
    await visit(branch, {}, async (page) => {
      await enter(page);
      await press(page, 'Enter');
      await page.waitForURL(/\/claims\/management-is-not-a-promotion\/$/u);
    });
  });

  test('a claim in focus shows its ways to the answers, and dims what is not on them', async () => {
    await visit(`${branch}?at=managers-start-as-beginners`, {}, async (page) => {
      await page.locator('.map-svg.is-lit').waitFor();
      assert.ok((await page.locator('.line.is-on').count()) > 0);
      assert.ok((await page.locator('.line:not(.is-on)').count()) > 0);
      assert.equal(await page.locator('#box-management-is-not-a-promotion.is-on').count(), 1);
      const words = await page.locator('.map-path').innerText();
      assert.match(words, /^“A new manager starts again as a beginner” supports “Becoming .+”\.$/u);
    });
  });

  test('the panel has the claim with its strongest counterargument', async () => {
    await visit(`${branch}?at=two-jobs-share-little`, {}, async (page) => {
      const panel = page.locator('.map-panel');
      await panel.waitFor();
      assert.match(await panel.innerText(), /Managing engineers and engineering/u);
      assert.match(await panel.innerText(), /Higher engineering posts are a different kind of work too/u);
      await panel.getByRole('link', { name: 'The argument' }).click();
      await page.waitForURL(/\/claims\/.+\/two-jobs-share-little\/$/u);
    });
  });

  test('a click shows a claim in the panel; the next one opens it', async () => {
    await visit(branch, {}, async (page) => {
      const title = page.locator('#box-two-jobs-share-little a');
      await title.click();
      assert.equal(await at(page), 'two-jobs-share-little');
      await page.locator('.map-panel').waitFor();
      await title.click();
      await page.waitForURL(/\/claims\/two-jobs-share-little\/$/u);
    });
  });

  test('folding, filters and focus are in the address, and a link opens the same view', async () => {
    await visit(branch, {}, async (page) => {
      const boxes = page.locator('.box:not(.is-gone)');
      const all = await boxes.count();
      await enter(page);
      await press(page, 'f');
      assert.equal(await boxes.count(), 1);
      await press(page, 'f');
      assert.equal(await boxes.count(), all);
      await press(page, 'ArrowRight', 'f');
      await page.getByLabel('Support', { exact: true }).uncheck();
      await page.getByLabel('Said in').selectOption({ index: 1 });
      const seen = (): Promise<string[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll('.box, .line')].map((each) =>
            [each.id, ...[...each.classList].sort(), each.getAttribute('transform')].join(' '),
          ),
        );
      const before = await seen();
      assert.match(page.url(), /at=.+&fold=.+&kind=rebuttal,undercut,qualification&source=.+/u);
      await page.goto('about:blank');
      await page.goBack({ waitUntil: 'networkidle' });
      await page.locator('.map-svg.is-lit').waitFor();
      assert.deepEqual(await seen(), before);
      assert.deepEqual(await overlapsIn(page), []);
    });
  });

  test('the drawing grows and shrinks by button, key and wheel', async () => {
    await visit(branch, {}, async (page) => {
      const width = (): Promise<number> => page.locator('.map-svg').evaluate((svg) => svg.clientWidth);
      const first = await width();
      await page.getByRole('button', { name: /larger/u }).click();
      assert.ok((await width()) > first);
      await page.getByRole('button', { name: /^Fit/u }).click();
      assert.ok((await width()) <= 1280);
      await page.locator('.map-scroll').focus();
      await press(page, '0');
      assert.equal(await width(), first);
      await page.locator('.map-scroll').hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, 200);
      await page.keyboard.up('Control');
      assert.ok((await width()) < first);
    });
  });

  test('two fingers make it larger, one moves it', async () => {
    const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
    await visit(branch, phone, async (page) => {
      const scroll = page.locator('.map-scroll');
      await scroll.scrollIntoViewIfNeeded();
      const y = Math.max((await scroll.boundingBox())?.y ?? 0, 0) + 150;
      const width = (): Promise<number> => page.locator('.map-svg').evaluate((svg) => svg.clientWidth);
      const first = await width();
      const touch = await page.context().newCDPSession(page);
      const fingers = (apart: number): { x: number; y: number; id: number }[] =>
        [-1, 1].map((side) => ({ x: 200 + side * apart, y, id: side + 2 }));
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(50) });
      for (const apart of [60, 80, 100])
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      assert.ok((await width()) > first * 1.5);
      const left = (): Promise<number> => scroll.evaluate((element) => element.scrollLeft);
      const before = await left();
      await touch.send('Input.synthesizeScrollGesture', { x: 200, y: Math.round(y), xDistance: -150 });
      assert.ok((await left()) > before);
    });
  });

  test('what a drawing says of a claim besides its title, the outline says in words', async () => {
    await visit(map, { javaScriptEnabled: false }, async (page) => {
      const told = await page
        .locator('.outline')
        .evaluate((list) => list.textContent.replaceAll(/\s+/gu, ' '));
      await page.goto(`${site().url}${map}whole/`);
      const notes = await page
        .locator('.box-notes:not(.box-more)')
        .evaluateAll((list) => list.map((note) => note.textContent.replaceAll(/\s+/gu, ' ').trim()));
      assert.ok(notes.length > 10);
      const parts = new Set(notes.flatMap((note) => note.split(/ (?=[A-Z])/u)));
      assert.deepEqual([...parts].filter((part) => !told.includes(part)), []); // prettier-ignore
    });
  });

  test('without JavaScript the drawing is there, and the outline tells every claim and argument of it', async () => {
    const all = drawingPages(site().dist);
    await visit(map, { javaScriptEnabled: false }, async (page) => {
      assert.ok(await page.locator('.map-svg').isVisible());
      assert.equal(await page.locator('.map-filters, .map-zooms, .map-panel').first().isVisible(), false);
      for (const opening of all.filter((path) => /^maps\/[^/]+\/$/u.test(path))) {
        await page.goto(site().url + opening);
        const outline = await hrefs(page, '.outline a, .outline-rest a');
        for (const path of all.filter((each) => each.startsWith(opening))) {
          await page.goto(site().url + path);
          const drawn = await hrefs(page, '.map-svg a:not(.unfold)');
          assert.deepEqual(drawn.filter((href) => !outline.includes(href)), [], path); // prettier-ignore
        }
      }
    });
  });

  test('on paper boxes have the numbers that the outline has', async () => {
    await visit(map, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const [drawn, told] = await page.evaluate(() => {
        const numberOf = (item: Element): string => {
          const list = item.parentElement?.closest('.outline .branch, .outline .twig');
          const nth = [...(item.parentElement?.children ?? [])].indexOf(item) + 1;
          return list ? `${numberOf(list)}.${nth}` : `${nth}`;
        };
        const boxes = [...document.querySelectorAll<HTMLElement>('.box')].map((box) => ({
          claim: box.dataset['claim'] ?? '',
          number: box.querySelector<SVGElement>('.box-number'),
        }));
        return [
          boxes.map(({ claim, number }) => `${claim} ${number?.textContent.trim()}`),
          boxes.map(({ claim }) => {
            const place = document.getElementById(`on-${claim}`)?.closest('.branch, .twig');
            return `${claim} ${place ? numberOf(place) : 'nowhere'}`;
          }),
        ];
      });
      assert.deepEqual(drawn, told);
      assert.ok(await page.locator('.box-number').first().isVisible());
    });
  });

  test('on a narrow screen the outline comes first, and the drawing unfolds on request', async () => {
    await visit(map, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (page) => {
      assert.equal(await page.locator('.map-svg').isVisible(), false);
      await page.locator('.map-drawing > summary').click();
      assert.equal(await page.locator('.map-svg').isVisible(), true);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    });
  });

  test('the text of a drawing can be searched for across its lines', async () => {
    await visit(map, {}, async (page) => {
      const found = await page.evaluate(() => {
        const title = document.querySelector('#box-management-is-a-promotion .box-title');
        return title?.textContent;
      });
      assert.equal(found, 'Becoming an engineering manager is a promotion');
    });
  });

  test('drawings to take along hold their font and their colours, and no reference to the site', () => {
    const files = globSync('maps/*/*.svg', { cwd: site().dist });
    assert.ok(
      files.some((file) => file.endsWith('-light.svg')) && files.some((file) => file.endsWith('-dark.svg')),
    );
    for (const file of files) {
      const svg = readFileSync(join(site().dist, file), 'utf8');
      assert.match(svg, /@font-face[^}]+url\('data:font\/woff2;base64,/u, file);
      assert.doesNotMatch(svg, /var\(|light-dark|@layer|href="\//u, file);
    }
  });

  test('all of the script for maps is at most 15 KB, and only pages with a map load it', () => {
    const scripts = globSync('_astro/MapFigure*.js', { cwd: site().dist });
    assert.equal(scripts.length, 1);
    const [script = ''] = scripts;
    assert.ok(gzipSync(readFileSync(join(site().dist, script))).length <= 15 * 1024);
    const loading = globSync('**/*.html', { cwd: site().dist }).filter((page) =>
      readFileSync(join(site().dist, page), 'utf8').includes(script),
    );
    assert.ok(loading.length > 0);
    assert.deepEqual(loading.filter((page) => !page.startsWith('maps/')), []); // prettier-ignore
  });

  async function hrefs(page: Page, selector: string): Promise<(string | null)[]> {
    return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  }
}
