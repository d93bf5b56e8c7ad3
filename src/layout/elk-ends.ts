import type { Sketch, SketchedLine } from './drawing.ts';

/* Where the strokes of a line meet boxes, joins and stand-ins, in the terms of the layout library. */

/** Choices that no drawing settles for all: each is tried, and the drawing with the fewest crossings stays. */
export interface Manner {
  /** Whether lines of one kind reach a box as one. */
  readonly isMerged: boolean;
  /** From where undercuts come down on the line they attack. */
  readonly undercutsFrom: 'NORTH' | 'SOUTH';
}

export type Side = 'NORTH' | 'SOUTH' | 'EAST' | 'WEST';

/** One end of a stroke: where it meets a node. */
export interface End {
  readonly node: string;
  readonly port: string;
  readonly side: Side;
  readonly isRoot: boolean;
}

/** What decides where lines end. */
export interface Situation {
  /** Ids of the boxes in the first column. */
  readonly roots: ReadonlySet<string>;
  /** Ids of the lines that are undercut. */
  readonly attacked: ReadonlySet<string>;
  /** Ids of the nodes that stand in for a claim where a line begins. */
  readonly standIns: ReadonlySet<string>;
  readonly manner: Manner;
}

export function situationOf({ boxes, lines, standIns = [] }: Sketch, manner: Manner): Situation {
  const undercuts = lines.filter(({ kind }) => kind === 'undercuts');
  return {
    roots: new Set(boxes.filter(({ isRoot }) => isRoot).map(({ id }) => id)),
    attacked: new Set(undercuts.map(({ target }) => target)),
    standIns: new Set(standIns.map(({ line, premise }) => standInOf(line, premise))),
    manner,
  };
}

/** Id of the node of a stand-in. */
export function standInOf(line: string, premise: string): string {
  return `${premise} in ${line}`;
}

/** Where a line enters its join and where it leaves: between roots at one point, for it only turns there. */
export function joinEnds(situation: Situation, line: SketchedLine, target: End): { entry: End; exit: End } {
  const node = joinOf(line.id);
  const isLed = isLedByRoots(situation, line);
  const isOnwards = isLed && !target.isRoot;
  const turn: End = { node, port: `${node}>`, side: 'WEST', isRoot: false };
  const entry: End = isLed ? turn : { node, port: `${node}<`, side: 'EAST', isRoot: false };
  const exit: End = isOnwards ? { node, port: `${node}>>`, side: 'EAST', isRoot: true } : turn;
  return { entry, exit };
}

/** Roots stand in one column, between which the library draws nothing: a join beside it carries the line. */
export function hasJoin(situation: Situation, line: SketchedLine): boolean {
  const { id, premises, target } = line;
  const isBetweenRoots =
    situation.roots.has(target) && premises.some((premise) => leavesRoot(situation, line, premise));
  return premises.length > 1 || situation.attacked.has(id) || isBetweenRoots;
}

function isLedByRoots(situation: Situation, line: SketchedLine): boolean {
  return line.premises.every((premise) => leavesRoot(situation, line, premise));
}

function leavesRoot({ roots, standIns }: Situation, { id }: SketchedLine, premise: string): boolean {
  return roots.has(premise) && !standIns.has(standInOf(id, premise));
}

export function joinOf(line: string): string {
  return `join ${line}`;
}

export function premiseEnd(situation: Situation, line: SketchedLine, premise: string): End {
  const standIn = standInOf(line.id, premise);
  const isRoot = leavesRoot(situation, line, premise);
  const node = situation.standIns.has(standIn) ? standIn : premise;
  return { node, port: `${premise}<${line.id}`, side: isRoot ? 'EAST' : 'WEST', isRoot };
}

export function targetEnd(situation: Situation, line: SketchedLine): End {
  const { roots, manner } = situation;
  const { id, kind, target } = line;
  if (kind === 'undercuts') {
    const node = joinOf(target);
    return { node, port: `${node} ${id}`, side: manner.undercutsFrom, isRoot: false };
  }
  const isRoot = roots.has(target);
  const isLed = !isRoot && isLedByRoots(situation, line);
  const port = manner.isMerged && !isLed ? `${target}>${kind}` : `${target}>${id}`;
  return { node: target, port, side: isLed ? 'WEST' : 'EAST', isRoot };
}
