import type { Box } from '../layout/drawing.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { DrawnMap } from './drawn-map.ts';
import { svgBox } from './svg-box.ts';
import { svgLine } from './svg-line.ts';
import { element } from './svg.ts';

/** Where the rail stands from which the answers hang. */
const railAt = 10;

export interface SvgOptions {
  /** What the drawing shows, for those who do not see it. */
  readonly name: string;
  /** Styles that go with the drawing where the page has none for it. */
  readonly style?: string;
}

/** A drawing as SVG: boxes of real text, and lines that can be followed. It looks like nothing without styles. */
export function mapSvg(graph: KnowledgeGraph, drawn: DrawnMap, { name, style }: SvgOptions): string {
  const { width, height, boxes, lines } = drawn.drawing;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'map-svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': name,
    },
    style === undefined ? '' : element('style', {}, style),
    style === undefined ? '' : element('rect', { class: 'ground', width, height }),
    svgRail(boxes.filter(({ id }) => drawn.boxes.get(id)?.isPosition)),
    element('g', { class: 'map-lines' }, ...lines.map((line) => lineOf(graph, drawn, line))),
    element('g', { class: 'map-boxes' }, ...boxes.map((box) => boxOf(graph, drawn, box))),
  );
}

function lineOf(graph: KnowledgeGraph, drawn: DrawnMap, line: DrawnMap['drawing']['lines'][number]): string {
  const argument = drawn.lines.get(line.id);
  return argument ? svgLine(graph, line, argument) : '';
}

function boxOf(graph: KnowledgeGraph, drawn: DrawnMap, box: Box): string {
  const content = drawn.boxes.get(box.id);
  return content ? svgBox(graph, box, content) : '';
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
