import type { Point } from './drawing.ts';

const radius = 8;

/** A run of level and upright pieces as SVG path data, its corners rounded as far as the pieces are long. */
export function roundedPath(points: readonly Point[]): string {
  return points.map((point, nth) => piece(points[nth - 1], point, points[nth + 1])).join('');
}

function piece(before: Point | undefined, at: Point, after: Point | undefined): string {
  if (!before) return `M${at[0]} ${at[1]}`;
  if (!after) return `L${at[0]} ${at[1]}`;
  const bend = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2);
  const [x1, y1] = towards(at, before, bend);
  const [x2, y2] = towards(at, after, bend);
  return `L${x1} ${y1}Q${at[0]} ${at[1]} ${x2} ${y2}`;
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.abs(x1 - x2) + Math.abs(y1 - y2);
}

function towards([x, y]: Point, [toX, toY]: Point, by: number): Point {
  return [x + Math.sign(toX - x) * by, y + Math.sign(toY - y) * by];
}
