import type { Point, Stroke } from './drawing.ts';

/**
 * The strokes of a line as they are drawn. Where premises join, the way on begins where they meet; a line that is
 * neither joined nor attacked on its way is one stroke.
 */
export function joinStrokes(strokes: readonly Stroke[], isAttacked: boolean): Stroke[] {
  const trunk = strokes.find(({ premise }) => premise === undefined);
  if (!trunk) return strokes.map(straightened);
  const branches = strokes.filter((stroke) => stroke !== trunk);
  const [first] = branches;
  if (!first) return [straightened(trunk)];
  if (branches.length === 1 && !isAttacked)
    return [straightened({ premise: first.premise, points: [...first.points, ...trunk.points] })];
  const meeting = first.points.slice(-1);
  return [...branches.map(straightened), straightened({ ...trunk, points: [...meeting, ...trunk.points] })];
}

/** The same stroke without points on the way of a straight piece, ways there and back included. */
function straightened({ premise, points }: Stroke): Stroke {
  const kept: Point[] = [];
  for (const point of points) {
    while (isOnWay(kept.at(-2), kept.at(-1), point)) kept.pop();
    if (!isSame(kept.at(-1), point)) kept.push(point);
  }
  return { premise, points: kept };
}

function isOnWay(before: Point | undefined, at: Point | undefined, after: Point): boolean {
  if (!before || !at) return false;
  const isLevel = before[1] === at[1] && at[1] === after[1];
  const isUpright = before[0] === at[0] && at[0] === after[0];
  return isLevel || isUpright;
}

function isSame(one: Point | undefined, other: Point): boolean {
  return one?.[0] === other[0] && one[1] === other[1];
}
