import { mapBridges, type MapBridge } from '../../graph/map-bridges.ts';
import { claimsOnMap } from '../../graph/outline.ts';
import { positionsOf, standingMaps } from '../../graph/positions.ts';
import { boxMeasures, setText, type SetText } from '../../layout/box-text.ts';
import type { TextWidths } from '../../layout/break-lines.ts';
import type { Box, Line, Sketch } from '../../layout/drawing.ts';
import { roundedPath } from '../../layout/rounded-path.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { ArgumentMap } from '../../model/map.ts';
import { counted, listed } from '../../wording/phrases.ts';
import { headOf } from './relation-marks.ts';
import { svgFrame, svgNotes, svgTitle } from './svg-text.ts';
import { arrangeBeside } from './layout-pool.ts';
import { element, escape } from './markup.ts';
import { typeset } from '../prose/typeset.ts';
import { urlOf } from '../urls.ts';

/** All questions as boxes, and which leads to which by an answer as lines; nothing where none does. */
export async function overviewSvg(graph: KnowledgeGraph, widths: TextWidths): Promise<string | undefined> {
  const bridges = mapBridges(graph).filter(({ answers }) => answers.length > 0);
  if (bridges.length === 0) return undefined;
  const maps = standingMaps(graph).map((map) => ({ map, text: questionText(graph, map, widths) }));
  const sized = maps.map(({ map, text }) => ({ id: map.id, height: text.height, isRoot: false }));
  const overview: Sketch = {
    boxes: sized.map((box) => ({ ...box, width: boxMeasures.width })),
    lines: bridges.map(({ from, to }) => ({
      id: `${from} ${to}`,
      kind: 'supports',
      premises: [from],
      target: to,
    })),
  };
  const drawing = await arrangeBeside(overview);
  const questions = new Map(maps.map((each) => [each.map.id, each]));
  const words = new Map(bridges.map((bridge) => [`${bridge.from} ${bridge.to}`, sayBridge(graph, bridge)]));
  const { width, height } = drawing;
  return element(
    'svg',
    {
      class: 'map-svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': 'All questions',
    },
    ...drawing.lines.map((line) => lineSvg(line, words.get(line.id) ?? '')),
    ...drawing.boxes.map((box) => questionSvg(box, questions.get(box.id))),
  );
}

function sayBridge(graph: KnowledgeGraph, { answers, to }: MapBridge): string {
  const titles = answers.map((id) => `“${typeset(graph.claims.get(id)?.title ?? id)}”`);
  return `${listed(titles)}: premise on “${typeset(graph.maps.get(to)?.question ?? to)}”`;
}

interface DrawnQuestion {
  readonly map: ArgumentMap;
  readonly text: SetText;
}

function questionText(graph: KnowledgeGraph, map: ArgumentMap, widths: TextWidths): SetText {
  const answers = counted(positionsOf(graph, map).length, 'answer');
  const claims = counted(claimsOnMap(graph, map).length, 'claim');
  return setText(
    { label: 'Question', title: typeset(map.question), notes: [`${answers}, ${claims}`], more: '' },
    widths,
  );
}

function lineSvg({ strokes }: Line, words: string): string {
  const points = strokes.flatMap((stroke) => stroke.points);
  const [before, end] = points.slice(-2);
  return element(
    'g',
    { class: 'line' },
    element('title', {}, escape(words)),
    element('path', { class: 'hit', d: roundedPath(points) }),
    element('path', { class: 'ink', d: roundedPath(points) }),
    before && end ? headOf('support', end, before) : '',
  );
}

function questionSvg(box: Box, drawn: DrawnQuestion | undefined): string {
  if (!drawn) return '';
  const { map, text } = drawn;
  return element(
    'g',
    { class: 'box', id: `box-${map.id}`, transform: `translate(${box.x} ${box.y})` },
    svgFrame(box, text.label),
    element('a', { href: urlOf({ kind: 'map', id: map.id }) }, svgTitle(text)),
    svgNotes(text),
  );
}
