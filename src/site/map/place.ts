import { closeGaps, type Stretch } from '../../layout/close-gaps.ts';
import type { Point } from '../../layout/drawing.ts';
import { roundedPath } from '../../layout/rounded-path.ts';
import type { DrawnLine, MapModel, Place } from './model.ts';
import { showSight, type Sight } from './sight.ts';
import type { MapState } from './state.ts';

/* Runs in the browser: closes the gaps that hidden claims leave. */

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Shows what a state leaves in sight, closes the gaps, and says how large the drawing is then. */
export function placeAll(model: MapModel, state: MapState): Extent {
  const sight = showSight(model, state);
  const [kept, gone] = splitBySight(model, sight);
  const toX = closeGaps(kept.map(acrossOf), gone.map(acrossOf));
  const toY = closeGaps(kept.map(downOf), gone.map(downOf));
  const move: Move = ([x, y]) => [toX(x), toY(y)];
  for (const { group, x, y } of model.boxes.values()) moveTo(group, move([x, y]));
  for (const line of model.lines) placeLine(line, move);
  model.svg.querySelector('.rail-of-map')?.classList.toggle('is-gone', gone.length > 0);
  const { width, height } = original(model);
  const extent = { width: toX(width), height: toY(height) };
  model.svg.setAttribute('viewBox', `0 0 ${extent.width} ${extent.height}`);
  return extent;
}

/** What takes up room, and what left it. */
function splitBySight({ boxes, lines }: MapModel, sight: Sight): [kept: Place[], gone: Place[]] {
  const all = [
    ...[...boxes.values()].map((box) => ({ place: box, isKept: sight.claims.has(box.id) })),
    ...lines.flatMap((line) => line.standIns.map((place) => ({ place, isKept: sight.lines.has(line) }))),
  ];
  const placesOf = (isKept: boolean): Place[] =>
    all.filter((each) => each.isKept === isKept).map(({ place }) => place);
  return [placesOf(true), placesOf(false)];
}

function acrossOf({ x, width }: Place): Stretch {
  return { from: x, to: x + width };
}

function downOf({ y, height }: Place): Stretch {
  return { from: y, to: y + height };
}

/** How large the drawing is with nothing folded. */
export function original({ svg }: MapModel): Extent {
  return { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
}

type Move = (point: Point) => Point;

function placeLine({ group, standIns }: DrawnLine, move: Move): void {
  for (const standIn of standIns) moveTo(standIn.group, move([standIn.x, standIn.y]));
  const strokes = [...group.querySelectorAll<SVGGElement>('.stroke')].map((stroke) => {
    const points = pointsOf(stroke.dataset['points'] ?? '').map(move);
    for (const path of stroke.querySelectorAll('path')) path.setAttribute('d', roundedPath(points));
    return points;
  });
  const tags = [...group.querySelectorAll<SVGGElement>('.tag')];
  tags.forEach((tag, nth) => {
    const [start] = strokes[nth] ?? [];
    if (start) moveTo(tag, [start[0] + Number(tag.dataset['reach']), start[1]]);
  });
  const end = strokes.at(-1)?.at(-1);
  const head = group.querySelector<SVGGElement>('.head');
  if (end && head) moveTo(head, end);
}

function pointsOf(written: string): Point[] {
  return written.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });
}

/** Moves a group and keeps its turn. */
function moveTo(group: SVGGElement, [x, y]: Point): void {
  const turn = /rotate\(.*\)/u.exec(group.getAttribute('transform') ?? '')?.[0] ?? '';
  group.setAttribute('transform', `translate(${x} ${y}) ${turn}`.trim());
}
