import type { KnowledgeGraph } from '../model/graph.ts';
import { counterargumentsTo, supportsOf } from './counterarguments.ts';
import { claimsIn } from './map-views.ts';

/** The claims around one claim that a small drawing shows. */
export interface Neighbourhood {
  /** The claim itself first. */
  readonly claims: readonly string[];
  /** How many more are a step away. */
  readonly further: number;
}

const perSide = 3;

/** What is said for a claim, what against it, and what it is a reason for: of each the first three. */
export function neighbourhoodOf(graph: KnowledgeGraph, claim: string): Neighbourhood {
  const sides = [
    supportsOf(graph, claim).map(({ argument }) => argument),
    counterargumentsTo(graph, claim).map(({ argument }) => argument),
    graph.index.argumentsFrom.get(claim) ?? [],
  ];
  const all = sides.map((side) => side.map((argument) => claimsIn(graph, argument)));
  const shown = new Set([claim, ...all.flatMap((side) => side.slice(0, perSide)).flat()]);
  const known = new Set([claim, ...all.flat(2)]);
  const existing = (ids: Iterable<string>): string[] => [...ids].filter((id) => graph.claims.has(id));
  return { claims: existing(shown), further: existing(known).length - existing(shown).length };
}
