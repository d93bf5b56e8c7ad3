import { mapBridges, type MapBridge } from '../graph/map-bridges.ts';
import { claimsOnMap } from '../graph/outline.ts';
import { positionsOf, standingMaps } from '../graph/positions.ts';
import { arrange } from '../layout/arrange.ts';
import { boxMeasures, setText, type SetText } from '../layout/box-text.ts';
import type { TextWidths } from '../layout/break-lines.ts';
import type { Box, Line, SketchedLine } from '../layout/drawing.ts';
import { roundedPath } from '../layout/rounded-path.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { counted } from './phrases.ts';
import { headOf } from './relation-marks.ts';
import { svgFrame, svgNotes, svgTitle } from './svg-text.ts';
import { element, escape } from './svg.ts';
import { typeset } from './typeset.ts';
import { urlOf } from './urls.ts';

/** All questions as boxes, and how they hang together as lines; nothing where they do not. */
export async function overviewSvg(graph: KnowledgeGraph, widths: TextWidths): Promise<string | undefined> {
  const bridges = mapBridges(graph).flatMap(bridgeLines);
  if (bridges.length === 0) return undefined;
  const maps = standingMaps(graph).map((map) => ({ map, text: questionText(graph, map, widths) }));
  const sized = maps.map(({ map, text }) => ({ id: map.id, height: text.height, isRoot: false }));
  const drawing = await arrange({
    boxes: sized.map((box) => ({ ...box, width: boxMeasures.width })),
    lines: bridges.map(({ line }) => line),
  });
  const words = new Map(bridges.map((bridge) => [bridge.line.id, bridge.words]));
  const questions = new Map(maps.map((each) => [each.map.id, each]));
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

/** A line with what it says. */
interface BridgeLine {
  readonly line: SketchedLine;
  readonly words: string;
}

/** An answer that is a premise elsewhere supports something there; claims that both show lead nowhere. */
function bridgeLines({ from, to, answers, shared }: MapBridge): BridgeLine[] {
  const bridge = (kind: SketchedLine['kind'], count: number, words: string): BridgeLine[] =>
    count === 0 ? [] : [{ line: { id: `${from} ${kind} ${to}`, kind, premises: [from], target: to }, words }];
  return [
    ...bridge('supports', answers.length, `${counted(answers.length, 'answer')} led from one into the other`),
    ...bridge('qualifies', shared.length, `${counted(shared.length, 'claim')} on both`),
  ];
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

function lineSvg({ kind, strokes }: Line, words: string): string {
  const points = strokes.flatMap((stroke) => stroke.points);
  const [before, end] = points.slice(-2);
  const isLed = kind === 'supports';
  return element(
    'g',
    { class: 'line' },
    element('title', {}, escape(words)),
    element('path', { class: isLed ? 'ink' : 'ink ink-shared', d: roundedPath(points) }),
    isLed && before && end ? headOf('support', end, before) : '',
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
