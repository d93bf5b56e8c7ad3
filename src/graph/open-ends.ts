import type { ArgumentKind } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { counterargumentsTo } from './counterarguments.ts';
import { claimsOnMap } from './outline.ts';

/** A claim of a map that nothing answers, with the kind of argument it is used in first. */
export interface OpenEnd {
  readonly claim: string;
  readonly kind: ArgumentKind | undefined;
}

export function openEnds(graph: KnowledgeGraph, map: ArgumentMap): OpenEnd[] {
  return claimsOnMap(graph, map)
    .filter((claim) => counterargumentsTo(graph, claim).length === 0)
    .map((claim) => ({ claim, kind: graph.index.argumentsFrom.get(claim)?.[0]?.kind }));
}
