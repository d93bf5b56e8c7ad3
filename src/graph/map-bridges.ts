import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { claimsIn } from './map-views.ts';
import { claimsOnMap } from './outline.ts';
import { positionsOf, standingMaps } from './positions.ts';

/** How two questions hang together. */
export interface MapBridge {
  /** Ids of the maps. */
  readonly from: string;
  readonly to: string;
  /** Answers to the first question that are premises on the map of the second. */
  readonly answers: readonly string[];
  /** Further claims that both maps show; of each pair of maps they are told once. */
  readonly shared: readonly string[];
}

/** Every pair of standing maps that share a claim, in order of ids; those led by an answer both ways round. */
export function mapBridges(graph: KnowledgeGraph): MapBridge[] {
  const maps = standingMaps(graph).map((map) => ({
    id: map.id,
    claims: new Set(claimsOnMap(graph, map)),
    positions: new Set(positionsOf(graph, map).map(({ claim }) => claim.id)),
  }));
  return maps.flatMap((from, nth) =>
    maps.flatMap((to, other) => {
      if (from === to) return [];
      const common = [...from.claims].filter((claim) => to.claims.has(claim));
      const answers = common.filter((claim) => from.positions.has(claim) && isPremise(graph, claim, to));
      const rest = common.filter((claim) => !from.positions.has(claim) && !to.positions.has(claim));
      const shared = nth < other ? rest : [];
      const isBridge = answers.length > 0 || shared.length > 0;
      return isBridge ? [{ from: from.id, to: to.id, answers, shared }] : [];
    }),
  );
}

interface Shown {
  readonly claims: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
}

/** Whether an argument leads from a claim to something that a map shows. */
function isPremise(graph: KnowledgeGraph, claim: string, { claims, positions }: Shown): boolean {
  const steps = graph.index.argumentsFrom.get(claim) ?? [];
  const isShown = (step: Argument): boolean => claimsIn(graph, step).every((each) => claims.has(each));
  return !positions.has(claim) && steps.some(isShown);
}

/** A claim that serves several questions. */
export interface SharedClaim {
  readonly claim: string;
  /** Ids of the standing maps that show it. */
  readonly maps: readonly string[];
}

/** Claims on more than one standing map, those on most of them first. */
export function claimsOnSeveralMaps(graph: KnowledgeGraph): SharedClaim[] {
  const mapsOf = new Map<string, string[]>();
  for (const map of standingMaps(graph))
    for (const claim of claimsOnMap(graph, map)) mapsOf.set(claim, [...(mapsOf.get(claim) ?? []), map.id]);
  const shared = [...mapsOf].map(([claim, maps]) => ({ claim, maps }));
  return shared
    .filter(({ maps }) => maps.length > 1)
    .sort((a, b) => b.maps.length - a.maps.length || (a.claim < b.claim ? -1 : 1));
}
