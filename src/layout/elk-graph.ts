import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Sketch, SketchedLine } from './drawing.ts';
import {
  hasJoin,
  joinEnds,
  joinOf,
  premiseEnd,
  situationOf,
  standInOf,
  targetEnd,
  type End,
  type Manner,
  type Side,
  type Situation,
} from './elk-ends.ts';

/*
 * A sketch in the terms of the layout library. Its layers run from the roots to what bears on them, so an edge
 * leads from the target of an argument to its premise. Where several premises join, or where an undercut ends,
 * a line runs through a join: a node of its own, hardly larger than a point.
 */

export interface ElkSketch {
  readonly children: readonly ElkNode[];
  readonly edges: readonly ElkExtendedEdge[];
  /** What each edge draws, by its id. */
  readonly strokes: ReadonlyMap<string, ElkStroke>;
}

export interface ElkStroke {
  readonly line: string;
  readonly premise: string | undefined;
  /** Whether the edge runs as the argument does. */
  readonly isForward: boolean;
}

/** Room that a line needs where it meets a box. */
const perLine = 18;
const joinSize = 2;

export function elkSketch(sketch: Sketch, manner: Manner): ElkSketch {
  const context: Context = {
    situation: situationOf(sketch, manner),
    ports: new Map(),
    edges: [],
    strokes: new Map(),
  };
  for (const line of sketch.lines) addLine(context, line);
  const children = [
    ...boxNodes(sketch, context),
    ...standInNodes(sketch, context),
    ...joinNodes(sketch, context),
  ];
  return { children, ...context };
}

interface Context {
  readonly situation: Situation;
  readonly ports: Map<string, Map<string, Side>>;
  readonly edges: ElkExtendedEdge[];
  readonly strokes: Map<string, ElkStroke>;
}

function addLine(context: Context, line: SketchedLine): void {
  const target = targetEnd(context.situation, line);
  if (!hasJoin(context.situation, line)) {
    for (const premise of line.premises) addStroke(context, line, premise, target);
    return;
  }
  const { entry, exit } = joinEnds(context.situation, line, target);
  for (const premise of line.premises) addStroke(context, line, premise, entry);
  addEdge(context, line.id, undefined, exit, target);
}

function addStroke(context: Context, line: SketchedLine, premise: string, to: End): void {
  addEdge(context, line.id, premise, premiseEnd(context.situation, line, premise), to);
}

/** Without a premise it goes on from a join. */
function addEdge(context: Context, line: string, premise: string | undefined, from: End, to: End): void {
  const edge = `${line} ${context.edges.length}`;
  const isForward = from.isRoot && !to.isRoot;
  const [source, target] = isForward ? [from, to] : [to, from];
  for (const { node, port, side } of [source, target]) portsOf(context, node).set(port, side);
  context.edges.push({ id: edge, sources: [source.port], targets: [target.port] });
  context.strokes.set(edge, { line, premise, isForward });
}

function portsOf({ ports }: Context, node: string): Map<string, Side> {
  const known = ports.get(node) ?? new Map<string, Side>();
  ports.set(node, known);
  return known;
}

function boxNodes({ boxes }: Sketch, context: Context): ElkNode[] {
  return boxes.map(({ id, width, height, isRoot }) => {
    const sides = [...portsOf(context, id).values()];
    const busiest = Math.max(...(['EAST', 'WEST'] as const).map((side) => countOf(sides, side)));
    const constraint = isRoot ? { 'elk.layered.layering.layerConstraint': 'FIRST' } : {};
    return node(context, id, { width, height: Math.max(height, (busiest + 1) * perLine) }, constraint);
  });
}

function standInNodes({ standIns = [] }: Sketch, context: Context): ElkNode[] {
  return standIns.map(({ line, premise, width, height }) =>
    node(context, standInOf(line, premise), { width, height }, {}),
  );
}

function joinNodes({ lines }: Sketch, context: Context): ElkNode[] {
  return lines
    .filter((line) => hasJoin(context.situation, line))
    .map(({ id }) => {
      const sides = [...portsOf(context, joinOf(id)).values()];
      const undercuts = countOf(sides, context.situation.manner.undercutsFrom);
      const width = undercuts > 1 ? (undercuts + 1) * perLine : joinSize;
      return node(context, joinOf(id), { width, height: joinSize }, {});
    });
}

function countOf(sides: readonly Side[], side: Side): number {
  return sides.filter((each) => each === side).length;
}

function node(
  context: Context,
  id: string,
  size: { readonly width: number; readonly height: number },
  layoutOptions: Record<string, string>,
): ElkNode {
  const ports = [...portsOf(context, id)].map(([port, side]): ElkPort => ({
    id: port,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  }));
  return { id, ...size, ports, layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE', ...layoutOptions } };
}
