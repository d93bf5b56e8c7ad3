import type { KnowledgeGraph } from '../model/graph.ts';
import type { Link } from '../model/reference.ts';
import { claimsByMap } from './appearances.ts';

/**
 * Ids of the claims that something leads a reader to: a map, a theme of a synthesis, a mention in prose other
 * than a claim's, or the home page. Whoever is shown an argument is shown its premises and its target.
 */
export function placedClaims(graph: KnowledgeGraph): ReadonlySet<string> {
  const named = graph.links.filter(isFromOutside).flatMap((link) => claimsBehind(graph, link));
  return new Set([...named, ...claimsOnMaps(graph)]);
}

/** Ids of the claims that some map shows. */
export function claimsOnMaps(graph: KnowledgeGraph): ReadonlySet<string> {
  return new Set([...claimsByMap(graph).values()].flatMap((claims) => [...claims]));
}

function isFromOutside({ from }: Link): boolean {
  return from.kind !== 'claim' && from.kind !== 'source';
}

function claimsBehind(graph: KnowledgeGraph, { target }: Link): string[] {
  if (target?.kind === 'claim') return [target.id];
  const argument = target?.kind === 'argument' ? graph.arguments.get(target.id) : undefined;
  return argument ? [...argument.premises, argument.target] : [];
}
