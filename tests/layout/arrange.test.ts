import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange } from '../../src/layout/arrange.ts';
import { bendsOf, crossingsOf, segmentsOf } from '../../src/layout/crossings.ts';
import type { Box, Drawing, Line, Point, Sketch } from '../../src/layout/drawing.ts';
import { generatedSketch } from '../../scripts/bench/sketches.ts';

/** Boxes by name, those before the bar as roots, and lines as "kind: premise + premise > target". */
function sketch(boxes: string, lines: Readonly<Record<string, string>>): Sketch {
  const [roots = '', others = ''] = boxes.split('|').map((part) => part.trim());
  const boxesOf = (names: string, isRoot: boolean): Sketch['boxes'] =>
    names.split(' ').filter(Boolean).map((id) => ({ id, width: 200, height: 80, isRoot })); // prettier-ignore
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

function boxOf({ boxes }: Drawing, id: string): Box {
  const found = boxes.find((box) => box.id === id);
  assert.ok(found);
  return found;
}

function touches({ x, y, width, height }: Box, [px, py]: Point): boolean {
  const isBeside = (px === x || px === x + width) && py >= y && py <= y + height;
  return isBeside || ((py === y || py === y + height) && px >= x && px <= x + width);
}

function liesOn([x, y]: Point, line: Line): boolean {
  return line.strokes.some(({ points }) =>
    segmentsOf(points).some(
      ([[x1, y1], [x2, y2]]) =>
        x >= Math.min(x1, x2) - 1 && x <= Math.max(x1, x2) + 1 && y >= Math.min(y1, y2) - 1 && y <= Math.max(y1, y2) + 1,
    ),
  ); // prettier-ignore
}

/** What must hold of every drawing. */
function assertSound(drawing: Drawing): void {
  const { boxes, lines, width, height } = drawing;
  for (const [nth, a] of boxes.entries()) {
    assert.ok(
      a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height,
      `${a.id} is inside`,
    );
    for (const b of boxes.slice(nth + 1)) {
      const isApart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      assert.ok(isApart, `${a.id} and ${b.id} overlap`);
    }
  }
  for (const line of lines) {
    const starts = line.strokes.filter(({ premise }) => premise !== undefined);
    assert.deepEqual(starts.map(({ premise }) => premise).sort(), [...line.premises].sort(), line.id);
    for (const { premise = '', points } of starts) {
      assert.ok(points[0] && touches(boxOf(drawing, premise), points[0]), `${line.id} leaves ${premise}`);
    }
    const end = line.strokes.at(-1)?.points.at(-1);
    assert.ok(end, line.id);
    const attacked = lines.find(({ id }) => id === line.target);
    if (attacked) assert.ok(liesOn(end, attacked), `${line.id} ends on the line it attacks`);
    else assert.ok(touches(boxOf(drawing, line.target), end), `${line.id} reaches ${line.target}`);
    for (const { points } of line.strokes)
      for (const [[x1, y1], [x2, y2]] of segmentsOf(points)) assert.ok(x1 === x2 || y1 === y2, `${line.id} is level or upright`); // prettier-ignore
  }
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
