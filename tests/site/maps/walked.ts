import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, branch, enter, map, press, type MapSite } from './visit.ts';

/** Walking through a drawing by keyboard and by pointer. */
export function walkedTests({ visit }: MapSite): void {
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

  test('a stand-in leads to the place of its claim, with a script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await visit(`${map}whole/`, { javaScriptEnabled }, async (page) => {
        const standIn = page.locator('.stand-in').first();
        const claim = (await standIn.getAttribute('data-claim')) ?? '';
        await standIn.locator('a').click();
        if (javaScriptEnabled) assert.equal(await at(page), claim);
        else assert.equal(new URL(page.url()).hash, `#box-${claim}`);
        const top = await page.locator(`#box-${claim}`).evaluate((box) => box.getBoundingClientRect().top);
        assert.ok(top >= 0 && top < 900, `${claim} at ${top}`);
      });
    }
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
}
