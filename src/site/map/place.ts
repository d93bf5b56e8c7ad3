import { closeGaps, type Stretch } from '../../layout/close-gaps.ts';
import type { Point } from '../../layout/drawing.ts';
import { linesWhenFolded, shownWhenFolded } from '../../layout/folded.ts';
import { roundedPath } from '../../layout/rounded-path.ts';
import type { DrawnBox, DrawnLine, MapModel } from './model.ts';

/* Runs in the browser: hides folded branches and closes the gaps that they leave. */

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Shows what is left when branches are folded, and says how large the drawing is then. */
export function placeAll(model: MapModel, folded: ReadonlySet<string>): Extent {
  const { kept, gone } = splitByFolds(model, folded);
  const toX = closeGaps(kept.map(acrossOf), gone.map(acrossOf));
  const toY = closeGaps(kept.map(downOf), gone.map(downOf));
  const move: Move = ([x, y]) => [toX(x), toY(y)];
  for (const { id, group, x, y } of model.boxes.values()) {
    group.classList.toggle('is-folded', folded.has(id));
    moveTo(group, move([x, y]));
  }
  for (const line of model.lines) placeLine(line, move);
  model.svg.querySelector('.rail-of-map')?.classList.toggle('is-gone', gone.length > 0);
  const { width, height } = original(model);
  const extent = { width: toX(width), height: toY(height) };
  model.svg.setAttribute('viewBox', `0 0 ${extent.width} ${extent.height}`);
  return extent;
}

/** Hides what is folded away. What leads to no root is in no branch that could be folded. */
function splitByFolds(
  { boxes, lines, roots }: MapModel,
  folded: ReadonlySet<string>,
): { readonly kept: readonly DrawnBox[]; readonly gone: readonly DrawnBox[] } {
  const reached = shownWhenFolded(roots, new Set(), lines);
  const shown = shownWhenFolded(roots, folded, lines);
  const all = [...boxes.values()];
  const kept = all.filter(({ id }) => !reached.has(id) || shown.has(id));
  const gone = all.filter((box) => !kept.includes(box));
  for (const box of all) box.group.classList.toggle('is-gone', gone.includes(box));
  const drawn = linesWhenFolded(new Set(kept.map(({ id }) => id)), folded, lines);
  for (const line of lines) line.group.classList.toggle('is-gone', !drawn.has(line));
  return { kept, gone };
}

function acrossOf({ x, width }: DrawnBox): Stretch {
  return { from: x, to: x + width };
}

function downOf({ y, height }: DrawnBox): Stretch {
  return { from: y, to: y + height };
}

/** How large the drawing is with nothing folded. */
export function original({ svg }: MapModel): Extent {
  return { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
}

type Move = (point: Point) => Point;

function placeLine({ group }: DrawnLine, move: Move): void {
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
