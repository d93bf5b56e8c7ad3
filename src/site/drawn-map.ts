import { voicesOn } from '../graph/stances.ts';
import { shownArguments } from '../graph/shown-arguments.ts';
import { arrange } from '../layout/arrange.ts';
import { boxMeasures, setText, type SetText } from '../layout/box-text.ts';
import type { TextWidths } from '../layout/break-lines.ts';
import type { Drawing } from '../layout/drawing.ts';
import type { Argument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { boxTextOf } from './map-box.ts';

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
  readonly isPosition: boolean;
  /** Passages for it and against it. */
  readonly for: number;
  readonly against: number;
}

/** Which claims are to be drawn, and what they are there. */
export interface Shown {
  readonly claims: readonly string[];
  /** Claims that stand in the first column. */
  readonly roots: readonly string[];
  readonly positions: readonly string[];
}

/** Draws claims with every argument between them. */
export async function drawMap(graph: KnowledgeGraph, shown: Shown, widths: TextWidths): Promise<DrawnMap> {
  const lines = shownArguments(graph, shown.claims);
  const claims = shown.claims.flatMap((id) => graph.claims.get(id) ?? []);
  const boxes = claims.map((claim) => drawnBox(graph, claim, { shown, lines, widths }));
  const drawing = await arrange({
    boxes: boxes.map(({ claim, text }) => ({
      id: claim.id,
      width: boxMeasures.width,
      height: text.height,
      isRoot: shown.roots.includes(claim.id),
    })),
    lines,
  });
  return {
    drawing,
    boxes: new Map(boxes.map((box) => [box.claim.id, box])),
    lines: new Map(lines.map((line) => [line.id, line])),
  };
}

interface Context {
  readonly shown: Shown;
  readonly lines: readonly Argument[];
  readonly widths: TextWidths;
}

function drawnBox(graph: KnowledgeGraph, claim: Claim, { shown, lines, widths }: Context): DrawnBox {
  const voices = voicesOn(graph, claim.id);
  const isPosition = shown.positions.includes(claim.id);
  const all = graph.index.argumentsOn.get(claim.id)?.length ?? 0;
  const drawn = lines.filter(({ target }) => target === claim.id).length;
  const text = setText(boxTextOf(graph, claim, { isPosition, further: all - drawn }), widths);
  return { claim, text, isPosition, for: voices.for.length, against: voices.against.length };
}
