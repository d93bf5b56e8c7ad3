import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { connections, type Connections } from './connections.ts';
import { contrariesOf } from './counterarguments.ts';
import { outlineOf, type Branch, type Twig } from './outline.ts';
import { positionsOf, type Position } from './positions.ts';

/**
 * The positions of a map in groups that meet. Two meet where something that the map shows beneath one bears on
 * what it shows beneath the other, is contrary to it, or is the same. One group: the map is one dispute.
 */
export function meetingPositions(graph: KnowledgeGraph, map: ArgumentMap): Position[][] {
  const shown = new Set<string>();
  const found = connections();
  for (const branch of outlineOf(graph, map).positions) connectBranch(branch, shown, found);
  for (const claim of shown) {
    for (const other of relatedClaims(graph, claim)) if (shown.has(other)) found.connect(claim, other);
  }
  return [...Map.groupBy(positionsOf(graph, map), ({ claim }) => found.groupOf(claim.id)).values()];
}

function connectBranch({ claim, twigs }: Branch, shown: Set<string>, found: Connections): void {
  shown.add(claim);
  for (const twig of twigs) connectTwig(claim, twig, shown, found);
}

function connectTwig(above: string, twig: Twig, shown: Set<string>, found: Connections): void {
  for (const premise of twig.argument.premises) {
    shown.add(premise);
    found.connect(above, premise);
  }
  connectBranch(twig.premise, shown, found);
  for (const undercut of twig.undercuts) connectTwig(above, undercut, shown, found);
}

/** Contraries, and what the claim bears on though the map looks no further. */
function relatedClaims(graph: KnowledgeGraph, claim: string): string[] {
  const from = graph.index.argumentsFrom.get(claim) ?? [];
  return [...contrariesOf(graph, claim), ...from.map((argument) => argument.target)];
}
