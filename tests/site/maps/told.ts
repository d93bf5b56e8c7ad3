import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingPages, hrefs, map, type MapSite } from './visit.ts';

/** What is told without script, on paper and on narrow screens. */
export function toldTests({ site, visit }: MapSite): void {
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
      const untold = [...parts].filter((part) => !told.includes(part));
      assert.deepEqual(untold, []);
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
          const drawn = await hrefs(page, '.map-svg a:not(.unfold, .stand-in a)');
          const untold = drawn.filter((href) => !outline.includes(href));
          assert.deepEqual(untold, [], path);
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
}
