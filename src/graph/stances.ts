import type { KnowledgeGraph, PassageStance } from '../model/graph.ts';
import type { StanceKind } from '../model/source.ts';

/** How readers see a stance. */
export const sides = ['for', 'against', 'mixed', 'reported'] as const;

export type Side = (typeof sides)[number];

export const sideOf: Readonly<Record<StanceKind, Side>> = {
  asserts: 'for',
  denies: 'against',
  qualifies: 'mixed',
  reports: 'reported',
};

/** A stance on a claim, or on its contrary: whoever asserts one of two contraries speaks against the other. */
export interface Voice extends PassageStance {
  readonly side: Side;
  /** The contrary that the passage asserts, where the stance is derived. */
  readonly via: string | undefined;
}

export type VoicesBySide = Readonly<Record<Side, readonly Voice[]>>;

/** Who says what of a claim, one voice for each passage; what a passage says of the claim itself comes first. */
export function voicesOn(graph: KnowledgeGraph, claim: string): VoicesBySide {
  const direct = stancesOn(graph, claim).map((stance): Voice => ({
    ...stance,
    side: sideOf[stance.kind],
    via: undefined,
  }));
  const contraries = graph.index.contraries.get(claim) ?? [];
  const derived = contraries.flatMap((via) =>
    stancesOn(graph, via)
      .filter((stance) => stance.kind === 'asserts')
      .map((stance): Voice => ({ ...stance, side: 'against', via })),
  );
  return bySide(oneForEachPassage([...direct, ...derived]));
}

/** How many passages assert the claim: the measure of how often an argument from it is made. */
export function voicesFor(graph: KnowledgeGraph, claim: string): number {
  return stancesOn(graph, claim).filter((stance) => stance.kind === 'asserts').length;
}

function stancesOn(graph: KnowledgeGraph, claim: string): readonly PassageStance[] {
  return graph.index.stances.get(claim) ?? [];
}

function oneForEachPassage(voices: readonly Voice[]): Voice[] {
  const seen = new Set<string>();
  return voices.filter((voice) => !seen.has(voice.passage.id) && seen.add(voice.passage.id));
}

function bySide(voices: readonly Voice[]): VoicesBySide {
  const of = (side: Side): Voice[] => voices.filter((voice) => voice.side === side);
  return { for: of('for'), against: of('against'), mixed: of('mixed'), reported: of('reported') };
}

/** The largest number of passages on one side of any of the claims: the scale that a list of them shares. */
export function longestSide(graph: KnowledgeGraph, claims: readonly { readonly id: string }[]): number {
  return Math.max(
    0,
    ...claims.map(({ id }) => {
      const voices = voicesOn(graph, id);
      return Math.max(voices.for.length, voices.against.length);
    }),
  );
}
