import type { DrawnStep } from '../../layout/folded.ts';

/* Runs in the browser: reads a drawing back from its SVG. */

export interface DrawnBox extends Place {
  readonly id: string;
  readonly group: SVGGElement;
  readonly link: SVGAElement;
  readonly title: string;
  readonly isRoot: boolean;
  readonly isPosition: boolean;
}

export interface DrawnLine extends DrawnStep {
  readonly group: SVGGElement;
  readonly relation: string;
  readonly standIns: readonly DrawnStandIn[];
}

/** The small box at the beginning of a line whose claim stands elsewhere. */
export interface DrawnStandIn extends Place {
  readonly group: SVGGElement;
}

/** Where something stands with nothing folded. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
  if (!link) return undefined;
  return {
    id: group.dataset['claim'] ?? '',
    group,
    link,
    title: link.textContent.trim(),
    isRoot: group.dataset['root'] !== undefined,
    isPosition: group.classList.contains('position'),
    ...placeOf(group),
  };
}

function readLine(group: SVGGElement): DrawnLine {
  const { argument = '', premises = '', target = '', relation = '' } = group.dataset;
  const away = [...group.querySelectorAll<SVGGElement>('.stand-in')];
  return {
    id: argument,
    premises: premises.split(' '),
    target,
    relation,
    group,
    away: away.map(({ dataset }) => dataset['claim'] ?? ''),
    standIns: away.map((standIn) => ({ group: standIn, ...placeOf(standIn) })),
  };
}

/** Read from what is written: a browser that is asked for lengths would have to lay out the page first. */
function placeOf(group: SVGGElement): Place {
  const moved = /translate\((\S+) (\S+)\)/u.exec(group.getAttribute('transform') ?? '');
  const frame = group.querySelector('rect');
  return {
    x: Number(moved?.[1]),
    y: Number(moved?.[2]),
    width: Number(frame?.getAttribute('width')),
    height: Number(frame?.getAttribute('height')),
  };
}
