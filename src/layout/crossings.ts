import type { Drawing, Point } from './drawing.ts';

type Segment = readonly [Point, Point];

/** How many points of a drawing have two lines crossing there. */
export function crossingsOf(drawing: Drawing): number {
  const segments = drawing.lines.flatMap(({ strokes }) =>
    strokes.flatMap(({ points }) => segmentsOf(points)),
  );
  const level = segments.filter(([[, y1], [, y2]]) => y1 === y2);
  const upright = segments.filter(([[x1], [x2]]) => x1 === x2);
  const crossings = new Set<string>();
  for (const [[x1, y], [x2]] of level) {
    for (const [[x, y1], [, y2]] of upright) {
      if (isBetween(x, x1, x2) && isBetween(y, y1, y2)) crossings.add(`${x} ${y}`);
    }
  }
  return crossings.size;
}

/** How often lines turn. */
export function bendsOf(drawing: Drawing): number {
  const strokes = drawing.lines.flatMap((line) => line.strokes);
  return strokes.reduce((sum, { points }) => sum + Math.max(0, points.length - 2), 0);
}

export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).map((point, nth): Segment => [points[nth] ?? point, point]);
}

function isBetween(at: number, one: number, other: number): boolean {
  return at > Math.min(one, other) && at < Math.max(one, other);
}
