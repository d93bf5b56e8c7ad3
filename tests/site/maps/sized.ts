import assert from 'node:assert/strict';
import { test } from 'node:test';
import { branch, press, type MapSite } from './visit.ts';

/** Drawings made larger, smaller and moved. */
export function sizedTests({ visit }: MapSite): void {
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
}
