import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import type { Passage, Source } from '../model/source.ts';
import { counterargumentsTo, supportsOf } from './counterarguments.ts';
import { positionsOf, standingMaps } from './positions.ts';
import { voicesOn } from './stances.ts';

/** How far a source has been taken in. Every passage is counted once. */
export interface SourceCoverage {
  readonly source: Source;
  readonly passages: number;
  /** Passages that take a stance on a claim. */
  readonly used: number;
  /** Read, and bearing on no claim. */
  readonly silent: number;
  /** Left aside, with a reason. */
  readonly skipped: number;
  /** Not weighed yet. */
  readonly pending: number;
}

/** The sources, oldest first, with what was made of their passages. */
export function coverageOf(graph: KnowledgeGraph): SourceCoverage[] {
  const sources = [...graph.sources.values()].sort((a, b) => (a.issued < b.issued ? -1 : 1));
  return sources.map((source) => {
    const count = (is: (passage: Passage) => boolean): number => source.passages.filter(is).length;
    const isSkipped = ({ skip }: Passage): boolean => skip !== undefined;
    return {
      source,
      passages: source.passages.length,
      used: count((passage) => !isSkipped(passage) && (passage.stances ?? []).length > 0),
      silent: count((passage) => !isSkipped(passage) && passage.stances?.length === 0),
      skipped: count(isSkipped),
      pending: count((passage) => !isSkipped(passage) && passage.stances === undefined),
    };
  });
}

/** Standing claims that nothing answers, in order of ids. */
export function unansweredClaims(graph: KnowledgeGraph): Claim[] {
  return [...graph.claims.values()].filter((claim) => claim.unanswered && !claim.withdrawn);
}

/** A claim that one voice alone asserts. */
export interface OneVoiceClaim {
  readonly claim: Claim;
  readonly source: Source;
}

/**
 * Standing claims that one voice alone asserts, in order of ids. All that an author wrote is one voice; so is one
 * comment of a thread, whose author nobody knows.
 */
export function oneVoiceClaims(graph: KnowledgeGraph): OneVoiceClaim[] {
  return [...graph.claims.values()].flatMap((claim) => {
    if (claim.withdrawn) return [];
    const asserted = voicesOn(graph, claim.id).for;
    const voices = new Set(asserted.map(({ source, passage }) => voiceOf(graph, source, passage.id)));
    const source = voices.size === 1 ? graph.sources.get(asserted[0]?.source ?? '') : undefined;
    return source ? [{ claim, source }] : [];
  });
}

function voiceOf(graph: KnowledgeGraph, source: string, passage: string): string {
  const { kind, authors } = graph.sources.get(source) ?? {};
  return kind === 'thread' ? passage : (authors ?? []).join(', ');
}

/** What stands on either side of an answer to the question of a map. */
export interface PositionBalance {
  readonly claim: Claim;
  readonly supports: number;
  readonly counterarguments: number;
  /** Passages that assert it, and that speak against it. */
  readonly voicesFor: number;
  readonly voicesAgainst: number;
}

/** The standing maps with their positions in the order of the map, and what bears on each at once. */
export function mapBalances(
  graph: KnowledgeGraph,
): { readonly map: ArgumentMap; readonly positions: readonly PositionBalance[] }[] {
  return standingMaps(graph).map((map) => ({
    map,
    positions: positionsOf(graph, map).map(({ claim }) => balanceOf(graph, claim)),
  }));
}

/** What bears on an answer at once; wherever arguments on an answer are counted, they are counted so. */
export function balanceOf(graph: KnowledgeGraph, claim: Claim): PositionBalance {
  const voices = voicesOn(graph, claim.id);
  return {
    claim,
    supports: supportsOf(graph, claim.id).length,
    counterarguments: counterargumentsTo(graph, claim.id).length,
    voicesFor: voices.for.length,
    voicesAgainst: voices.against.length,
  };
}
