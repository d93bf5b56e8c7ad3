import type { KnowledgeGraph, PassageStance } from '../model/graph.ts';
import type { KeyPath } from '../model/place.ts';

/** A stance that says again what another of the same passage says. */
export interface DoubledStance {
  readonly stance: PassageStance;
  readonly file: string;
  /** The list that it is an item of. */
  readonly list: KeyPath;
  readonly index: number;
}

/**
 * Stances on a claim that another has as well, once both are one: of a passage that takes the same stance on both, in
 * the name of the same holder, one is enough. Where they differ, the check has its say.
 */
export function doubledStances(
  graph: KnowledgeGraph,
  { from, into }: { readonly from: string; readonly into: string },
): DoubledStance[] {
  const on = (claim: string): readonly PassageStance[] => graph.index.stances.get(claim) ?? [];
  return on(from).flatMap((stance) => {
    const { source, passage } = stance;
    const file = graph.sources.get(source)?.file;
    const index = (passage.stances ?? []).findIndex(
      ({ claim, holder }) => claim.written === from && holder === stance.holder,
    );
    const isDoubled = on(into).some((other) => saysTheSame(other, stance));
    if (!isDoubled || file === undefined || index === -1) return [];
    return [{ stance, file, list: [...passage.path, 'stances'], index }];
  });
}

function saysTheSame(one: PassageStance, other: PassageStance): boolean {
  return one.passage.id === other.passage.id && one.kind === other.kind && one.holder === other.holder;
}
