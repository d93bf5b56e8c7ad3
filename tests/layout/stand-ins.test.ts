import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange } from '../../src/layout/arrange.ts';
import { crossingsOf } from '../../src/layout/crossings.ts';
import type { Sketch } from '../../src/layout/drawing.ts';
import { standInsOf } from '../../src/layout/stand-ins.ts';
import { generatedSketch } from '../../scripts/bench/sketches.ts';
import { steps } from '../support/steps.ts';

/** What stands where in a sketch whose first claims are roots, as "claim in line". */
function standIns(roots: string, written: Readonly<Record<string, string>>): string[] {
  const lines = steps(written).map((step) => ({ ...step, kind: 'supports' as const }));
  const ids = new Set([...roots.split(' '), ...lines.flatMap(({ premises }) => premises)]);
  const boxes = [...ids].map((id) => ({
    id,
    width: 200,
    height: 80,
    isRoot: roots.split(' ').includes(id),
    standInHeight: 40,
  }));
  return standInsOf({ boxes, lines }).map(({ premise, line }) => `${premise} in ${line}`);
}

const cases: [name: string, roots: string, lines: Record<string, string>, expected: string[]][] = [
  ['a claim stands where it is nearest to a root', 'a', { 1: 'b > a', 2: 'c > b', 3: 'c > a' }, ['c in 2']],
  ['of two places as near, at the first', 'a b', { 1: 'c > a', 2: 'c > b' }, ['c in 2']],
  ['a root stands in its own place', 'a b', { 1: 'b > a' }, ['b in 1']],
  ['what attacks a step stands beside it', 'a', { 1: 'b > a', 2: 'c > 1', 3: 'c > b' }, ['c in 3']],
  ['of premises that join each by itself', 'a', { 1: 'b > a', 2: 'b + c > b' }, ['b in 2']],
  ['a circle ends', 'a', { 1: 'b > a', 2: 'c > b', 3: 'b > c' }, ['b in 3']],
  ['what leads to no root is left as it is', 'a', { 1: 'c > b', 2: 'c > d' }, []],
];

for (const [name, roots, lines, expected] of cases)
  test(`stand-ins: ${name}`, () => assert.deepEqual(standIns(roots, lines), expected));

test('the branches of a large drawing stand one under the other in the order of their roots, and hardly cross', async () => {
  const sketch: Sketch = generatedSketch(60);
  const drawing = await arrange(sketch);
  const roots = drawing.boxes.filter(({ isRoot }) => isRoot);
  const order = sketch.boxes.filter(({ isRoot }) => isRoot).map(({ id }) => id);
  assert.deepEqual(
    roots.sort((a, b) => a.y - b.y).map(({ id }) => id),
    order,
  );
  assert.ok(drawing.standIns.length > 0);
  assert.ok(crossingsOf(drawing) < sketch.lines.length / 10, `${crossingsOf(drawing)} crossings`);
});
