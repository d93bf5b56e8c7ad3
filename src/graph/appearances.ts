import type { KnowledgeGraph } from '../model/graph.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { claimsOnMap } from './outline.ts';
import { currentId } from './resolve.ts';

/** The records in which a claim appears, besides sources and other claims. */
export interface Appearances {
  /** Ids of maps; `isPosition` where the claim answers the map's question. */
  readonly maps: readonly { readonly id: string; readonly isPosition: boolean }[];
  readonly syntheses: readonly string[];
  readonly articles: readonly string[];
}

const claimsByGraph = new WeakMap<KnowledgeGraph, ReadonlyMap<string, ReadonlySet<string>>>();

export function appearancesOf(graph: KnowledgeGraph, claim: string): Appearances {
  const mentions = graph.index.mentions.get(refKey({ kind: 'claim', id: claim })) ?? [];
  const shown = [...claimsByMap(graph)].filter(([, claims]) => claims.has(claim));
  return {
    maps: shown.map(([id]) => ({ id, isPosition: isPosition(graph, id, claim) })),
    syntheses: [...graph.syntheses.values()]
      .filter((each) => isInTheme(graph, each.id, claim))
      .map((each) => each.id),
    articles: mentions.filter((from: RecordRef) => from.kind === 'article').map((from) => from.id),
  };
}

/** Computed once for a graph: every claim page asks. */
function claimsByMap(graph: KnowledgeGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const known = claimsByGraph.get(graph);
  if (known) return known;
  const made = new Map([...graph.maps.values()].map((map) => [map.id, new Set(claimsOnMap(graph, map))]));
  claimsByGraph.set(graph, made);
  return made;
}

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
