import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlapsIn } from '../../support/overlaps.ts';
import { branch, enter, press, type MapSite } from './visit.ts';

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
}
