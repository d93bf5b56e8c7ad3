import type { KnowledgeGraph } from '../model/graph.ts';
import { scopeDimensions, type ScopeDimension } from '../model/claim.ts';
import { sourcesOn, yearsOf } from './claim-sources.ts';

/** What claims of a drawing can be told apart by. */
export interface Facets {
  /** Ids of the sources that speak of them. */
  readonly sources: readonly string[];
  /** The years in which those were issued. */
  readonly years: readonly string[];
  readonly scopes: readonly { readonly dimension: ScopeDimension; readonly value: string }[];
}

export function facetsOf(graph: KnowledgeGraph, claims: readonly string[]): Facets {
  const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();
  const scopes = scopeDimensions.flatMap((dimension) => {
    const written = claims.flatMap((id) => graph.claims.get(id)?.scope[dimension] ?? []);
    return unique(written.map((reference) => reference.written)).map((value) => ({ dimension, value }));
  });
  return {
    sources: unique(claims.flatMap((id) => sourcesOn(graph, id))),
    years: unique(claims.flatMap((id) => yearsOf(graph, id))),
    scopes,
  };
}
