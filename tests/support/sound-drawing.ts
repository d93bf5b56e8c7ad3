import assert from 'node:assert/strict';
import { segmentsOf } from '../../src/layout/crossings.ts';
import type { Drawing, Line, Point, StandIn } from '../../src/layout/drawing.ts';

/** Something with four sides in a drawing. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What must hold of every drawing: nothing overlaps, and every line leads from its premises to its target. */
export function assertSound(drawing: Drawing): void {
  assertApart(drawing);
  for (const line of drawing.lines) {
    assertStarts(drawing, line);
    assertEnd(drawing, line);
    for (const [[x1, y1], [x2, y2]] of line.strokes.flatMap(({ points }) => segmentsOf(points)))
      assert.ok(x1 === x2 || y1 === y2, `${line.id} is level or upright`);
  }
}

export function boxOf({ boxes }: Drawing, id: string): Drawing['boxes'][number] {
  const found = boxes.find((box) => box.id === id);
  assert.ok(found);
  return found;
}

function assertApart({ boxes, standIns, width, height }: Drawing): void {
  const areas = [
    ...boxes.map((box): [string, Area] => [box.id, box]),
    ...standIns.map((standIn): [string, Area] => [nameOf(standIn), standIn]),
  ];
  for (const [nth, [name, a]] of areas.entries()) {
    const isInside = a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height;
    assert.ok(isInside, `${name} is inside`);
    for (const [other, b] of areas.slice(nth + 1)) assert.ok(areApart(a, b), `${name} and ${other} overlap`);
  }
}

function nameOf({ premise, line }: StandIn): string {
  return `${premise} in ${line}`;
}

function areApart(a: Area, b: Area): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return isBeside || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

function assertStarts(drawing: Drawing, { id, premises, strokes }: Line): void {
  const starts = strokes.filter(({ premise }) => premise !== undefined);
  assert.deepEqual(starts.map(({ premise }) => premise).sort(), [...premises].sort(), id);
  for (const { premise = '', points } of starts) {
    const standIn = drawing.standIns.find((each) => each.line === id && each.premise === premise);
    const start = points[0];
    assert.ok(start && touches(standIn ?? boxOf(drawing, premise), start), `${id} leaves ${premise}`);
  }
}

function assertEnd(drawing: Drawing, { id, target, strokes }: Line): void {
  const end = strokes.at(-1)?.points.at(-1);
  assert.ok(end, id);
  const attacked = drawing.lines.find((line) => line.id === target);
  if (attacked) assert.ok(liesOn(end, attacked), `${id} ends on the line it attacks`);
  else assert.ok(touches(boxOf(drawing, target), end), `${id} reaches ${target}`);
}

function touches({ x, y, width, height }: Area, [px, py]: Point): boolean {
  const isBeside = (px === x || px === x + width) && py >= y && py <= y + height;
  return isBeside || ((py === y || py === y + height) && px >= x && px <= x + width);
}

function liesOn([x, y]: Point, { strokes }: Line): boolean {
  const isBetween = (at: number, one: number, other: number): boolean =>
    at >= Math.min(one, other) - 1 && at <= Math.max(one, other) + 1;
  const pieces = strokes.flatMap(({ points }) => segmentsOf(points));
  return pieces.some(([[x1, y1], [x2, y2]]) => isBetween(x, x1, x2) && isBetween(y, y1, y2));
}
