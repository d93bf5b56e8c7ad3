import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { connections, type Connections } from './connections.ts';
import { contrariesOf, undercutsOf } from './counterarguments.ts';
import { positionsOf, type Position } from './positions.ts';

/**
 * The positions of a map in groups that meet. Two meet where something that the map shows beneath one bears on
 * what it shows beneath the other, is contrary to it, or is the same. One group: the map is one dispute. Looks
 * no further than until all have met, which in a sound map is soon.
 */
export function meetingPositions(graph: KnowledgeGraph, map: ArgumentMap): Position[][] {
  const positions = positionsOf(graph, map);
  const walk: Walk = { graph, shown: new Set(), found: connections() };
  let level = positions.map(({ claim }) => claim.id).filter((claim) => show(walk, claim));
  for (let distance = 0; distance < map.depth && level.length > 0; distance += 1) {
    if (groupsOf(walk, positions).length < 2) break;
    level = level.flatMap((claim) => reach(walk, claim, argumentsOn(graph, claim)));
  }
  return groupsOf(walk, positions);
}

interface Walk {
  readonly graph: KnowledgeGraph;
  /** Claims that were met so far. */
  readonly shown: Set<string>;
  readonly found: Connections;
}

function groupsOf({ found }: Walk, positions: readonly Position[]): Position[][] {
  return [...Map.groupBy(positions, ({ claim }) => found.groupOf(claim.id)).values()];
}

/** Follows arguments on a claim, with what undercuts them, and gives the claims that are new. */
function reach(walk: Walk, claim: string, list: readonly Argument[]): string[] {
  return list.flatMap((argument) => {
    const undercuts = undercutsOf(walk.graph, argument.id).map((bearing) => bearing.argument);
    for (const premise of argument.premises) walk.found.connect(claim, premise);
    const fresh = argument.premises.filter((premise) => show(walk, premise));
    return [...fresh, ...reach(walk, claim, undercuts)];
  });
}

/** Adds a claim, joined to what it has to do with among those met so far; false where it was met before. */
function show({ graph, shown, found }: Walk, claim: string): boolean {
  if (shown.has(claim)) return false;
  shown.add(claim);
  for (const other of neighbours(graph, claim)) if (shown.has(other)) found.connect(claim, other);
  return true;
}

/** Contraries, what the claim bears on, and what bears on it though the map may look no further. */
function neighbours(graph: KnowledgeGraph, claim: string): string[] {
  const from = graph.index.argumentsFrom.get(claim) ?? [];
  const premises = argumentsOn(graph, claim).flatMap((argument) => argument.premises);
  return [...contrariesOf(graph, claim), ...from.map((argument) => argument.target), ...premises];
}

function argumentsOn(graph: KnowledgeGraph, target: string): readonly Argument[] {
  return graph.index.argumentsOn.get(target) ?? [];
}
