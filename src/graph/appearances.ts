import type { KnowledgeGraph } from '../model/graph.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { once } from './once.ts';
import { claimsOnMap } from './outline.ts';
import { currentId } from './resolve.ts';

/** The records in which a claim appears, besides sources and other claims. */
export interface Appearances {
  /** Ids of maps; `isPosition` where the claim answers the map's question. */
  readonly maps: readonly { readonly id: string; readonly isPosition: boolean }[];
  readonly syntheses: readonly string[];
  readonly articles: readonly string[];
}

export function appearancesOf(graph: KnowledgeGraph, claim: string): Appearances {
  const mentions = graph.index.mentions.get(refKey({ kind: 'claim', id: claim })) ?? [];
  return {
    maps: (mapsByClaim(graph).get(claim) ?? []).map((id) => ({
      id,
      isPosition: isPosition(graph, id, claim),
    })),
    syntheses: [...graph.syntheses.values()]
      .filter((each) => isInTheme(graph, each.id, claim))
      .map((each) => each.id),
    articles: mentions.filter((from: RecordRef) => from.kind === 'article').map((from) => from.id),
  };
}

/** Ids of the maps that show a claim, in their order. */
const mapsByClaim = once((graph): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>();
  for (const map of graph.maps.values())
    for (const claim of new Set(claimsOnMap(graph, map))) {
      const maps = made.get(claim);
      if (maps) maps.push(map.id);
      else made.set(claim, [map.id]);
    }
  return made;
});

function isPosition(graph: KnowledgeGraph, map: string, claim: string): boolean {
  const positions = graph.maps.get(map)?.positions ?? [];
  return positions.some((each) => currentId(graph.index, 'claim', each.written) === claim);
}

function isInTheme(graph: KnowledgeGraph, synthesis: string, claim: string): boolean {
  const themes = graph.syntheses.get(synthesis)?.themes ?? [];
  return themes.some((theme) =>
    theme.claims.some((each) => currentId(graph.index, 'claim', each.written) === claim),
  );
}
