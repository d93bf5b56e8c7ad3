import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import type { Reference } from '../model/reference.ts';
import { currentId } from './resolve.ts';

/**
 * Every claim that some standing map shows, with a map that does. These are the claims of all outlines, found
 * by one walk for all maps instead of one for each: it goes on from every claim once, as far as the map that
 * looks furthest from there. (Of a claim that a map names although its arguments lead there at the very end of
 * its depth, the walk sees more than the outline.)
 */
export function claimsOnMaps(graph: KnowledgeGraph): ReadonlyMap<string, ArgumentMap> {
  const walk: Walk = { graph, shownOn: new Map(), levels: [] };
  for (const map of graph.maps.values()) {
    if (map.withdrawn) continue;
    // Nothing is further away than there are claims.
    const depth = Math.min(map.depth, graph.claims.size);
    for (const claim of named(graph, map.positions)) put(walk, depth, claim, map);
    for (const claim of named(graph, map.claims)) put(walk, depth - 1, claim, map);
  }
  const followed = new Set<string>();
  for (let left = walk.levels.length - 1; left > 0; left -= 1) {
    for (const { claim, map } of walk.levels[left] ?? []) {
      if (followed.has(claim)) continue;
      followed.add(claim);
      for (const argument of argumentsOn(graph, claim)) follow(walk, argument, left - 1, map);
    }
  }
  return walk.shownOn;
}

interface Walk {
  readonly graph: KnowledgeGraph;
  readonly shownOn: Map<string, ArgumentMap>;
  /** Claims by how many arguments further the map still looks. */
  readonly levels: { readonly claim: string; readonly map: ArgumentMap }[][];
}

function put({ graph, shownOn, levels }: Walk, left: number, claim: string, map: ArgumentMap): void {
  if (!graph.claims.has(claim)) return;
  if (!shownOn.has(claim)) shownOn.set(claim, map);
  (levels[left] ??= []).push({ claim, map });
}

/** Shows the premises of an argument and of what undercuts it. */
function follow(walk: Walk, argument: Argument, left: number, map: ArgumentMap): void {
  for (const premise of argument.premises) put(walk, left, premise, map);
  for (const each of argumentsOn(walk.graph, argument.id)) {
    if (each.kind === 'undercuts') follow(walk, each, left, map);
  }
}

function argumentsOn(graph: KnowledgeGraph, target: string): readonly Argument[] {
  return graph.index.argumentsOn.get(target) ?? [];
}

function named(graph: KnowledgeGraph, references: readonly Reference[]): string[] {
  return references.map(({ written }) => currentId(graph.index, 'claim', written));
}
