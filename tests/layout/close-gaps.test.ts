import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeGaps } from '../../src/layout/close-gaps.ts';

const kept = [
  { from: 0, to: 100 },
  { from: 500, to: 600 },
];
const hidden = [
  { from: 80, to: 300 },
  { from: 280, to: 400 },
];

test('what only hidden boxes covered shrinks to a quarter; the rest keeps its size', () => {
  const place = closeGaps(kept, [{ from: 80, to: 180 }]);
  assert.deepEqual([0, 100, 180, 500, 600].map(place), [0, 100, 120, 440, 540]);
});

test('no gap stays wider than 60 pixels', () => {
  const place = closeGaps(kept, hidden);
  assert.deepEqual([0, 100, 400, 500, 600].map(place), [0, 100, 160, 260, 360]);
});

test('order on the axis is kept, inside of a gap too', () => {
  const place = closeGaps(kept, hidden);
  const places = Array.from({ length: 61 }, (_, nth) => place(nth * 10));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.ok(place(200) < place(300));
});

test('nothing hidden, nothing moved', () => {
  const place = closeGaps(kept, []);
  assert.deepEqual([0, 250, 600].map(place), [0, 250, 600]);
});

test('boxes hidden beside others that stay close no gap', () => {
  const place = closeGaps([{ from: 0, to: 600 }], [{ from: 100, to: 200 }]);
  assert.equal(place(600), 600);
});
