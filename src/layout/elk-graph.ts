import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Sketch, SketchedLine } from './drawing.ts';

/*
 * A sketch in the terms of the layout library. Its layers run from the roots to what bears on them, so an edge
 * leads from the target of an argument to its premise. Where several premises join, or where an undercut ends,
 * a line runs through a join: a node of its own, hardly larger than a point.
 */

/** Choices that no drawing settles for all: each is tried, and the drawing with the fewest crossings stays. */
export interface Manner {
  /** Whether lines of one kind reach a box as one. */
  readonly isMerged: boolean;
  /** From where undercuts come down on the line they attack. */
  readonly undercutsFrom: 'NORTH' | 'SOUTH';
}

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

type Side = 'NORTH' | 'SOUTH' | 'EAST' | 'WEST';

/** One end of a stroke: where it meets a node. */
interface End {
  readonly node: string;
  readonly port: string;
  readonly side: Side;
  readonly isRoot: boolean;
}

export function elkSketch(sketch: Sketch, manner: Manner): ElkSketch {
  const roots = new Set(sketch.boxes.filter(({ isRoot }) => isRoot).map(({ id }) => id));
  const attacked = new Set(
    sketch.lines.filter(({ kind }) => kind === 'undercuts').map(({ target }) => target),
  );
  const standIns = new Set((sketch.standIns ?? []).map(({ line, premise }) => standInOf(line, premise)));
  const context: Context = {
    roots,
    attacked,
    manner,
    standIns,
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

/** Id of the node of a stand-in. */
export function standInOf(line: string, premise: string): string {
  return `${premise} in ${line}`;
}

interface Context {
  readonly roots: ReadonlySet<string>;
  /** Ids of the lines that are undercut. */
  readonly attacked: ReadonlySet<string>;
  readonly manner: Manner;
  /** Ids of the nodes from which lines begin that stand in for a claim. */
  readonly standIns: ReadonlySet<string>;
  readonly ports: Map<string, Map<string, Side>>;
  readonly edges: ElkExtendedEdge[];
  readonly strokes: Map<string, ElkStroke>;
}

function addLine(context: Context, line: SketchedLine): void {
  const target = targetEnd(context, line);
  if (!hasJoin(context, line)) {
    for (const premise of line.premises) addStroke(context, line, premise, target);
    return;
  }
  const { entry, exit } = joinEnds(context, line, target);
  for (const premise of line.premises) addStroke(context, line, premise, entry);
  addEdge(context, line.id, undefined, exit, target);
}

/** Where a line enters its join and where it leaves: between roots at one point, for it only turns there. */
function joinEnds(context: Context, line: SketchedLine, target: End): { entry: End; exit: End } {
  const node = joinOf(line.id);
  const isLed = isLedByRoots(context, line);
  const isOnwards = isLed && !target.isRoot;
  const turn: End = { node, port: `${node}>`, side: 'WEST', isRoot: false };
  const entry: End = isLed ? turn : { node, port: `${node}<`, side: 'EAST', isRoot: false };
  const exit: End = isOnwards ? { node, port: `${node}>>`, side: 'EAST', isRoot: true } : turn;
  return { entry, exit };
}

/** Roots stand in one column, between which the library draws nothing: a join beside it carries the line. */
function hasJoin(context: Context, line: SketchedLine): boolean {
  const { id, premises, target } = line;
  const isBetweenRoots =
    context.roots.has(target) && premises.some((premise) => leavesRoot(context, line, premise));
  return premises.length > 1 || context.attacked.has(id) || isBetweenRoots;
}

function isLedByRoots(context: Context, line: SketchedLine): boolean {
  return line.premises.every((premise) => leavesRoot(context, line, premise));
}

function leavesRoot({ roots, standIns }: Context, { id }: SketchedLine, premise: string): boolean {
  return roots.has(premise) && !standIns.has(standInOf(id, premise));
}

function joinOf(line: string): string {
  return `join ${line}`;
}

function premiseEnd(context: Context, line: SketchedLine, premise: string): End {
  const standIn = standInOf(line.id, premise);
  const isRoot = leavesRoot(context, line, premise);
  const node = context.standIns.has(standIn) ? standIn : premise;
  return { node, port: `${premise}<${line.id}`, side: isRoot ? 'EAST' : 'WEST', isRoot };
}

function targetEnd(context: Context, line: SketchedLine): End {
  const { roots, manner } = context;
  const { id, kind, target } = line;
  if (kind === 'undercuts') {
    const node = joinOf(target);
    return { node, port: `${node} ${id}`, side: manner.undercutsFrom, isRoot: false };
  }
  const isRoot = roots.has(target);
  const isLed = !isRoot && isLedByRoots(context, line);
  const port = manner.isMerged && !isLed ? `${target}>${kind}` : `${target}>${id}`;
  return { node: target, port, side: isLed ? 'WEST' : 'EAST', isRoot };
}

function addStroke(context: Context, line: SketchedLine, premise: string, to: End): void {
  addEdge(context, line.id, premise, premiseEnd(context, line, premise), to);
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
    .filter((line) => hasJoin(context, line))
    .map(({ id }) => {
      const sides = [...portsOf(context, joinOf(id)).values()];
      const undercuts = countOf(sides, context.manner.undercutsFrom);
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
