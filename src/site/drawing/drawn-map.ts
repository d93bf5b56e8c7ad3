import { voicesOn } from '../../graph/stances.ts';
import { arrange } from '../../layout/arrange.ts';
import { boxMeasures, setStandIn, setText, type SetText } from '../../layout/box-text.ts';
import type { TextWidths } from '../../layout/break-lines.ts';
import type { Drawing, Sketch } from '../../layout/drawing.ts';
import type { Argument } from '../../model/argument.ts';
import type { Claim } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { typeset } from '../prose/typeset.ts';
import { boxTextOf } from './claim-box.ts';

/** A drawing with the words and counts that stand in it. */
export interface DrawnMap {
  readonly drawing: Drawing;
  /** By claim. */
  readonly boxes: ReadonlyMap<string, DrawnBox>;
  /** By argument. */
  readonly lines: ReadonlyMap<string, Argument>;
}

export interface DrawnBox {
  readonly claim: Claim;
  readonly text: SetText;
  /** What names it where it stands elsewhere. */
  readonly standIn: ReturnType<typeof setStandIn>;
  readonly isPosition: boolean;
  /** Its number in the outline. */
  readonly number: string | undefined;
  /** Address of the drawing of all that bears on it. */
  readonly branchUrl: string | undefined;
  /** Passages for it and against it. */
  readonly for: number;
  readonly against: number;
}

/** What is to be drawn, and what claims are there. */
export interface Shown {
  readonly claims: readonly string[];
  /** Arguments between them, each with everything in sight that it is about. */
  readonly lines: readonly Argument[];
  /** Claims that stand in the first column. */
  readonly roots: readonly string[];
  readonly positions: readonly string[];
  /** Where claims are told in an outline that goes with the drawing. */
  readonly numbers?: ReadonlyMap<string, string>;
  /** How many arrangements are tried. */
  readonly tries?: number;
  /** Addresses of the drawings of branches, by claim. */
  readonly branches?: ReadonlyMap<string, string>;
}

/**
 * Draws claims and the arguments between them.
 *
 * @param layOut - finds the places; a build hands it to threads of their own
 */
export async function drawMap(
  graph: KnowledgeGraph,
  shown: Shown,
  widths: TextWidths,
  layOut: typeof arrange = arrange,
): Promise<DrawnMap> {
  const boxes = boxesOf(graph, shown, widths);
  return {
    drawing: await layOut(sketchAround(boxes, shown), shown.tries),
    boxes: new Map(boxes.map((box) => [box.claim.id, box])),
    lines: new Map(shown.lines.map((line) => [line.id, line])),
  };
}

/** What is laid out for it: the benchmark measures nothing else. */
export function sketchOf(graph: KnowledgeGraph, shown: Shown, widths: TextWidths): Sketch {
  return sketchAround(boxesOf(graph, shown, widths), shown);
}

function sketchAround(boxes: readonly DrawnBox[], { lines, roots }: Shown): Sketch {
  const sized = boxes.map(({ claim: { id }, text: { height }, standIn }) => ({
    id,
    height,
    isRoot: roots.includes(id),
    standInHeight: standIn.height,
  }));
  return { boxes: sized.map((box) => ({ ...box, width: boxMeasures.width })), lines };
}

function boxesOf(graph: KnowledgeGraph, shown: Shown, widths: TextWidths): DrawnBox[] {
  const claims = shown.claims.flatMap((id) => graph.claims.get(id) ?? []);
  return claims.map((claim) => drawnBox(graph, claim, shown, widths));
}

function drawnBox(graph: KnowledgeGraph, claim: Claim, shown: Shown, widths: TextWidths): DrawnBox {
  const voices = voicesOn(graph, claim.id);
  const isPosition = shown.positions.includes(claim.id);
  const all = graph.index.argumentsOn.get(claim.id)?.length ?? 0;
  const drawn = shown.lines.filter(({ target }) => target === claim.id).length;
  const text = setText(boxTextOf(graph, claim, { isPosition, further: all - drawn }), widths);
  return {
    claim,
    text,
    standIn: setStandIn(typeset(claim.title), widths),
    isPosition,
    number: shown.numbers?.get(claim.id),
    branchUrl: shown.branches?.get(claim.id),
    for: voices.for.length,
    against: voices.against.length,
  };
}
