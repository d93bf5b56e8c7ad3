import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Point } from '../../src/layout/drawing.ts';
import { roundedPath } from '../../src/layout/rounded-path.ts';

/** The path through points written as "x,y". */
function pathThrough(...points: readonly string[]): string {
  return roundedPath(
    points.map((point): Point => [parseInt(point), parseInt(point.slice(point.indexOf(',') + 1))]),
  );
}

test('corners are rounded, at most to the middle of a short piece', () => {
  assert.equal(pathThrough('0,0', '50,0', '50,40'), 'M0 0L42 0Q50 0 50 8L50 40');
  assert.equal(pathThrough('0,0', '50,0', '50,6', '90,6'), 'M0 0L47 0Q50 0 50 3L50 3Q50 6 53 6L90 6');
});

test('a straight line has no corner, and no points give no path', () => {
  assert.equal(pathThrough('0,0', '50,0'), 'M0 0L50 0');
  assert.equal(pathThrough(), '');
});
