import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import type { Place } from '../model/place.ts';
import { currentId } from './resolve.ts';

/** A claim that answers the question of a map, and where the map names it. */
export interface Position {
  readonly claim: Claim;
  readonly place: Place;
}

/** The positions of a map that exist, each once, in the order of the map. */
export function positionsOf(graph: KnowledgeGraph, map: ArgumentMap): Position[] {
  const found = new Map<string, Position>();
  for (const { written, place } of map.positions) {
    const claim = graph.claims.get(currentId(graph.index, 'claim', written));
    if (claim && !found.has(claim.id)) found.set(claim.id, { claim, place });
  }
  return [...found.values()];
}

/** The maps that its editors stand behind. */
export function standingMaps(graph: KnowledgeGraph): ArgumentMap[] {
  return [...graph.maps.values()].filter((map) => !map.withdrawn);
}
