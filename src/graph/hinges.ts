import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { once } from './once.ts';
import { claimsOnMap } from './outline.ts';
import { positionsOf, standingMaps } from './positions.ts';
import { shownArguments } from './shown-arguments.ts';

/** A claim through which others reach a position, and by no other way. */
export interface Hinge {
  readonly claim: string;
  readonly position: string;
  /** What would no longer bear on the position if the claim were given up. */
  readonly cut: readonly string[];
}

/** The claims on which most of a map hangs, those that carry most first. */
export function hingesOf(graph: KnowledgeGraph, map: ArgumentMap): Hinge[] {
  const claims = claimsOnMap(graph, map);
  const steps = stepsByTarget(shownArguments(graph, claims));
  const hinges = positionsOf(graph, map).flatMap(({ claim: { id: position } }) => {
    const before = claimsBearingOn(steps, position);
    return claims
      .filter((claim) => claim !== position && before.has(claim))
      .map((claim): Hinge => ({ claim, position, cut: lost(steps, position, claim, before) }));
  });
  return hinges.filter(({ cut }) => cut.length > 0).sort((a, b) => b.cut.length - a.cut.length);
}

/** A claim once, with all answers that others reach only through it. */
export interface HingeClaim {
  readonly claim: string;
  readonly carries: readonly Hinge[];
}

export function hingeClaims(graph: KnowledgeGraph, map: ArgumentMap): HingeClaim[] {
  const carried = Map.groupBy(hingesOf(graph, map), ({ claim }) => claim);
  return [...carried].map(([claim, carries]) => ({ claim, carries }));
}

export interface HingeOfMap extends Hinge {
  readonly map: string;
}

/** Where a claim is a hinge of any map. */
export function hingesAt(graph: KnowledgeGraph, claim: string): readonly HingeOfMap[] {
  return hingesByClaim(graph).get(claim) ?? [];
}

const hingesByClaim = once((graph): ReadonlyMap<string, readonly HingeOfMap[]> =>
  Map.groupBy(allHinges(graph), ({ claim }) => claim),
);

function allHinges(graph: KnowledgeGraph): HingeOfMap[] {
  return standingMaps(graph).flatMap((map) =>
    hingesOf(graph, map).map((hinge) => ({ ...hinge, map: map.id })),
  );
}

type Steps = ReadonlyMap<string, readonly Argument[]>;

function stepsByTarget(list: readonly Argument[]): Steps {
  const steps = new Map<string, Argument[]>();
  for (const argument of list) {
    const known = steps.get(argument.target);
    if (known) known.push(argument);
    else steps.set(argument.target, [argument]);
  }
  return steps;
}

function lost(steps: Steps, position: string, removed: string, before: ReadonlySet<string>): string[] {
  const after = claimsBearingOn(steps, position, removed);
  return [...before].filter((claim) => claim !== removed && !after.has(claim));
}

/** Everything from which arguments lead to a claim; without a removed one every argument falls that needs it. */
function claimsBearingOn(steps: Steps, claim: string, removed?: string): Set<string> {
  const reached = new Set([claim]);
  const queue = [claim];
  for (const target of queue) {
    for (const { id, premises } of steps.get(target) ?? []) {
      if (removed !== undefined && premises.includes(removed)) continue;
      for (const next of [id, ...premises]) if (!reached.has(next)) queue.push(next);
      for (const next of [id, ...premises]) reached.add(next);
    }
  }
  return new Set([...reached].filter((id) => id !== claim && !id.includes('/')));
}
