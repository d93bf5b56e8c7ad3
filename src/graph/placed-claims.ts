import type { KnowledgeGraph } from '../model/graph.ts';
import type { Link } from '../model/reference.ts';
import { claimsOnMaps } from './claims-on-maps.ts';
import { withdrawnBehind } from './withdrawals.ts';

/**
 * Ids of the claims that something standing leads a reader to: a map, a theme of a synthesis, a mention in prose other
 * than a claim's, or the home page. Whoever is shown an argument is shown its premises and its target.
 */
export function placedClaims(graph: KnowledgeGraph): ReadonlySet<string> {
  const placed = new Set(claimsOnMaps(graph).keys());
  for (const link of graph.links) {
    if (isLead(graph, link)) for (const claim of claimsBehind(graph, link)) placed.add(claim);
  }
  return placed;
}

function isLead(graph: KnowledgeGraph, { from }: Link): boolean {
  return from.kind !== 'claim' && from.kind !== 'source' && !withdrawnBehind(graph, from);
}

function claimsBehind(graph: KnowledgeGraph, { target }: Link): readonly string[] {
  if (target?.kind === 'claim') return [target.id];
  const argument = target?.kind === 'argument' ? graph.arguments.get(target.id) : undefined;
  return argument ? [...argument.premises, argument.target] : [];
}
