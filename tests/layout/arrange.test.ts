import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange } from '../../src/layout/arrange.ts';
import type { Drawing, Line, Sketch } from '../../src/layout/drawing.ts';
import { generatedSketch } from '../../scripts/bench/sketches.ts';
import { assertSound, boxOf } from '../support/sound-drawing.ts';

/** Boxes by name, those before the bar as roots, and lines as "kind: premise + premise > target". */
function sketch(boxes: string, lines: Readonly<Record<string, string>>): Sketch {
  const [roots = '', others = ''] = boxes.split('|').map((part) => part.trim());
  const boxesOf = (names: string, isRoot: boolean): Sketch['boxes'] =>
    (names.match(/\S+/gu) ?? []).map((id) => ({ id, width: 200, height: 80, isRoot }));
  return {
    boxes: [...boxesOf(roots, true), ...boxesOf(others, false)],
    lines: Object.entries(lines).map(([id, written]) => {
      const [, kind = '', premises = '', target = ''] = /^(\w+): (.+) > (.+)$/u.exec(written) ?? [];
      assert.ok(kind === 'supports' || kind === 'rebuts' || kind === 'undercuts' || kind === 'qualifies');
      return { id, kind, premises: premises.split(' + '), target };
    }),
  };
}

function lineOf({ lines }: Drawing, id: string): Line {
  const found = lines.find((line) => line.id === id);
  assert.ok(found);
  return found;
}

const drawn: Record<string, Sketch> = {
  'one box': sketch('| only', {}),
  'roots alone': sketch('one other |', {}),
  'a reason': sketch('answer | reason', { s: 'supports: reason > answer' }),
  'premises that join': sketch('answer | one other', { s: 'supports: one + other > answer' }),
  'an undercut, and one of the undercut': sketch('answer | reason doubt reply', {
    s: 'supports: reason > answer',
    u: 'undercuts: doubt > s',
    v: 'undercuts: reply > u',
  }),
  'two undercuts of one step with two premises': sketch('answer | one other doubt worry', {
    s: 'supports: one + other > answer',
    u: 'undercuts: doubt > s',
    v: 'undercuts: worry > s',
  }),
  'arguments between answers': sketch('yes no maybe |', {
    r: 'rebuts: yes > no',
    q: 'qualifies: maybe > yes',
    back: 'rebuts: no > yes',
  }),
  'an answer as a premise': sketch('yes no | reason', {
    s: 'supports: yes > reason',
    t: 'supports: yes + reason > no',
    u: 'undercuts: no > t',
  }),
  'an attack on an argument between answers': sketch('yes no | doubt', {
    r: 'rebuts: yes > no',
    u: 'undercuts: doubt > r',
  }),
  'a circle': sketch('| one other third', {
    a: 'supports: one > other',
    b: 'supports: other > third',
    c: 'supports: third > one',
  }),
  'a claim that speaks for itself': sketch('| self', { s: 'supports: self > self' }),
  'a claim that undercuts its own step': sketch('answer | reason', {
    s: 'supports: reason > answer',
    u: 'undercuts: reason > s',
  }),
  'the same premise and target by three kinds': sketch('answer | reason', {
    s: 'supports: reason > answer',
    r: 'rebuts: reason > answer',
    q: 'qualifies: reason > answer',
  }),
};

for (const [name, each] of Object.entries(drawn)) {
  test(`drawn: ${name}`, async () => assertSound(await arrange(each)));
}

for (const claims of [5, 30, 60, 120]) {
  test(`drawn: a generated map of ${claims} claims`, async () =>
    assertSound(await arrange(generatedSketch(claims))));
}

test('roots stand in the first column', async () => {
  const drawing = await arrange(generatedSketch(30));
  const roots = drawing.boxes.filter(({ isRoot }) => isRoot);
  const others = drawing.boxes.filter(({ isRoot }) => !isRoot);
  const edge = Math.max(...roots.map(({ x, width }) => x + width));
  assert.ok(others.every(({ x }) => x > edge));
});

test('a box grows where more lines meet it than its text leaves room for', async () => {
  const names = Array.from({ length: 8 }, (_, nth) => `target${nth}`);
  const lines = Object.fromEntries(names.map((name) => [name, `supports: busy > ${name}`]));
  const drawing = await arrange(sketch(`${names.join(' ')} | busy`, lines));
  assert.ok(boxOf(drawing, 'busy').height >= 8 * 16);
});

test('premises join before they reach the target', async () => {
  const drawing = await arrange(sketch('answer | one other', { s: 'supports: one + other > answer' }));
  const { strokes } = lineOf(drawing, 's');
  const trunk = strokes.find(({ premise }) => premise === undefined);
  assert.equal(strokes.length, 3);
  for (const { points } of strokes.slice(0, 2)) assert.deepEqual(points.at(-1), trunk?.points[0]);
});

test('the same sketch gives the same drawing', async () => {
  assert.deepEqual(await arrange(generatedSketch(30)), await arrange(generatedSketch(30)));
});
