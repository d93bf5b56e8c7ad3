import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bendsOf, crossingsOf } from '../../src/layout/crossings.ts';
import type { Drawing, Line, Point } from '../../src/layout/drawing.ts';

test('crossings are counted where lines cross, not where they meet', () => {
  const stroke = (...points: Point[]): Line['strokes'][number] => ({ premise: 'a', points });
  const line = (id: string, ...points: Point[]): Line => ({
    id,
    kind: 'supports',
    premises: ['a'],
    target: 'b',
    strokes: [stroke(...points)],
  });
  const drawing: Drawing = {
    width: 100,
    height: 100,
    boxes: [],
    standIns: [],
    lines: [
      line('level', [0, 50], [100, 50]),
      line('crosses', [30, 0], [30, 100]),
      line('meets', [60, 50], [60, 100]),
      line('bends', [0, 10], [10, 10], [10, 20]),
    ],
  };
  assert.equal(crossingsOf(drawing), 1);
  assert.equal(bendsOf(drawing), 1);
});
