import type { KnowledgeGraph } from '../model/graph.ts';

/** Ids of the sources that say anything of a claim, in order. */
export function sourcesOn(graph: KnowledgeGraph, claim: string): string[] {
  const stances = graph.index.stances.get(claim) ?? [];
  return [...new Set(stances.map(({ source }) => source))].sort();
}

/** The years in which those sources were issued. */
export function yearsOf(graph: KnowledgeGraph, claim: string): string[] {
  const issued = sourcesOn(graph, claim).flatMap((id) => graph.sources.get(id)?.issued.slice(0, 4) ?? []);
  return [...new Set(issued)].sort();
}
