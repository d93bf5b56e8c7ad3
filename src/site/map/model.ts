import type { Point } from '../../layout/drawing.ts';
import type { Step } from '../../layout/ways.ts';

/* Runs in the browser: reads a drawing back from its SVG. */

export interface DrawnBox {
  readonly id: string;
  readonly group: SVGGElement;
  readonly link: SVGAElement;
  readonly title: string;
  readonly isRoot: boolean;
  readonly isPosition: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnLine extends Step {
  readonly group: SVGGElement;
  readonly relation: string;
}

export interface MapModel {
  readonly figure: HTMLElement;
  readonly scroll: HTMLElement;
  readonly svg: SVGSVGElement;
  /** A tool around the drawing, by its name. */
  readonly part: (name: string) => HTMLElement;
  readonly boxes: ReadonlyMap<string, DrawnBox>;
  readonly lines: readonly DrawnLine[];
  /** Where ways end: the answers in sight, or what the drawing begins with. */
  readonly goals: ReadonlySet<string>;
  readonly roots: readonly string[];
}

export function readMap(figure: HTMLElement): MapModel | undefined {
  const scroll = figure.querySelector<HTMLElement>('.map-scroll');
  const svg = figure.querySelector<SVGSVGElement>('.map-svg');
  if (!scroll || !svg) return undefined;
  const list = [...svg.querySelectorAll<SVGGElement>('.box')].flatMap((group) => readBox(group) ?? []);
  const lines = [...svg.querySelectorAll<SVGGElement>('.line')].map(readLine);
  const boxes = new Map(list.map((box) => [box.id, box]));
  const positions = list.filter(({ isPosition }) => isPosition).map(({ id }) => id);
  const begin = list.filter(({ isRoot }) => isRoot).map(({ id }) => id);
  // In a drawing without roots every claim that leads nowhere is one.
  const roots = begin.length > 0 ? begin : list.slice(0, 1).map(({ id }) => id);
  const goals = new Set(positions.length > 0 ? [...positions, ...roots] : roots);
  const part = (name: string): HTMLElement =>
    figure.querySelector<HTMLElement>(`[data-map-part="${name}"]`) ?? document.createElement('div');
  return { figure, scroll, svg, part, boxes, lines, goals, roots };
}

function readBox(group: SVGGElement): DrawnBox | undefined {
  const link = group.querySelector<SVGAElement>('a');
  const frame = group.querySelector('rect');
  if (!link || !frame) return undefined;
  const [x, y] = placeOf(group);
  return {
    id: group.dataset['claim'] ?? '',
    group,
    link,
    title: link.textContent.trim(),
    isRoot: group.dataset['root'] !== undefined,
    isPosition: group.classList.contains('position'),
    x,
    y,
    width: frame.width.baseVal.value,
    height: frame.height.baseVal.value,
  };
}

function readLine(group: SVGGElement): DrawnLine {
  const { argument = '', premises = '', target = '', relation = '' } = group.dataset;
  return { id: argument, premises: premises.split(' '), target, relation, group };
}

/** Where a group was moved to. */
export function placeOf(group: SVGGElement): Point {
  const matrix = group.transform.baseVal.consolidate()?.matrix;
  return [matrix?.e ?? 0, matrix?.f ?? 0];
}
