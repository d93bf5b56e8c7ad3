import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlapsIn } from '../../support/overlaps.ts';
import { branch, enter, map, press, type MapSite } from './visit.ts';

/** What a reader chooses to see, and the address of it. */
export function chosenTests({ visit }: MapSite): void {
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

  test('a filter leaves the claims asked for and their ways to the answers, without gaps', async () => {
    await visit(`${map}whole/`, {}, async (page) => {
      const height = (): Promise<number> =>
        page.locator('.map-svg').evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[3]));
      const before = await height();
      await page.getByLabel('Said in').selectOption({ index: 2 });
      const source = new URL(page.url()).searchParams.get('source') ?? '';
      const left = page.locator('.box:not(.is-gone)');
      const found = left.and(page.locator(`[data-sources~="${source}"]`));
      assert.equal(await found.count(), await page.locator(`.box[data-sources~="${source}"]`).count());
      assert.equal(
        await left.and(page.locator('.is-off')).count(),
        (await left.count()) - (await found.count()),
      );
      assert.ok((await height()) < before * 0.6);
      assert.deepEqual(await overlapsIn(page), []);
      assert.match(await page.locator('[data-map-part="count"]').innerText(), /^\d+ of \d+ found/u);
    });
  });

  test('without lines of a kind, claims that only they hold are out of sight too', async () => {
    await visit(`${map}whole/`, {}, async (page) => {
      for (const kind of ['Support', 'Qualification', 'Undercut'])
        await page.getByLabel(kind, { exact: true }).uncheck();
      const kinds = await page
        .locator('.line:not(.is-gone)')
        .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-relation')));
      assert.deepEqual([...new Set(kinds)], ['rebuttal']);
      assert.ok((await page.locator('.box.is-gone').count()) > 0);
      assert.deepEqual(await overlapsIn(page), []);
    });
  });
}
