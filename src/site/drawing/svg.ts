import type { Box, StandIn } from '../../layout/drawing.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { DrawnMap } from './drawn-map.ts';
import type { SvgContext } from './svg-context.ts';
import { svgBox } from './svg-box.ts';
import { svgLine } from './svg-line.ts';
import { svgStandIn } from './svg-stand-in.ts';
import { element } from './markup.ts';

/** Where the rail stands from which the answers hang. */
const railAt = 10;

/** How many times as high as wide a drawing is that no sheet of paper holds. */
const tallFrom = 1.4;

export interface SvgOptions {
  /** What the drawing shows, for those who do not see it. */
  readonly name: string;
  /** Styles that go with the drawing where the page has none for it. */
  readonly style?: string | undefined;
  /** The claim around which the drawing is made. */
  readonly here?: string | undefined;
  /** Whether no script moves it and a page tells its lines: then nothing in it is there for a script or a pointer. */
  readonly isStill?: boolean | undefined;
  /** Writes the address of a page of this site; the files that are taken along have none, or a whole one. */
  readonly linkTo?: (url: string) => string | undefined;
}

/** A drawing as SVG: boxes of real text, and lines that can be followed. It looks like nothing without styles. */
export function mapSvg(
  graph: KnowledgeGraph,
  drawn: DrawnMap,
  { name, style, here, isStill = false, linkTo = (url) => url }: SvgOptions,
): string {
  const { width, height, boxes, lines } = drawn.drawing;
  const context: SvgContext = { graph, linkTo, isStill };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: height > tallFrom * width ? 'map-svg tall' : 'map-svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': name,
    },
    style === undefined ? '' : element('style', {}, style),
    style === undefined ? '' : element('rect', { class: 'ground', width, height }),
    svgRail(boxes.filter(({ id }) => drawn.boxes.get(id)?.isPosition)),
    element('g', { class: 'map-lines' }, ...lines.map((line) => lineOf(context, drawn, line))),
    element('g', { class: 'map-boxes' }, ...boxes.map((box) => boxOf(context, drawn, box, here === box.id))),
  );
}

function lineOf(context: SvgContext, drawn: DrawnMap, line: DrawnMap['drawing']['lines'][number]): string {
  const argument = drawn.lines.get(line.id);
  const standIns = drawn.drawing.standIns
    .filter((standIn) => standIn.line === line.id)
    .map((standIn) => standInOf(drawn, standIn));
  return argument ? svgLine(context, line, argument, standIns) : '';
}

function standInOf(drawn: DrawnMap, standIn: StandIn): string {
  const content = drawn.boxes.get(standIn.premise);
  return content ? svgStandIn(standIn, content) : '';
}

function boxOf(context: SvgContext, drawn: DrawnMap, box: Box, isHere: boolean): string {
  const content = drawn.boxes.get(box.id);
  return content ? svgBox(context, box, content, isHere) : '';
}

/** The rail of the ladder, with a rung to each answer in the first column. */
function svgRail(positions: readonly Box[]): string {
  const first = Math.min(...positions.map(({ x }) => x));
  const hung = positions.filter(({ x, isRoot }) => isRoot && x === first);
  if (hung.length < 2) return '';
  const middles = hung.map(({ y, height }) => y + height / 2).sort((a, b) => a - b);
  const rungs = middles.map((y) => `M${railAt} ${y}H${first}`);
  const rail = `M${railAt} ${middles[0] ?? 0}V${middles.at(-1) ?? 0}`;
  return element('path', { class: 'rail-of-map', d: [rail, ...rungs].join('') });
}
