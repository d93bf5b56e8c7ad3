import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { wordingAnchor } from '../model/wording.ts';
import { findingAnchor, type Synthesis } from '../model/synthesis.ts';
import { currentId } from './resolve.ts';

/** Where the wordings of a claim stand on its page: today's first, then the earlier ones. */
export function wordingAnchors(claim: Claim): string[] {
  return [claim, ...claim.earlier].map(({ fingerprint }) => wordingAnchor(fingerprint));
}

/** Where the themes of a synthesis and its findings stand on its page. */
export function findingAnchors(graph: KnowledgeGraph, { themes }: Synthesis): string[] {
  return themes.flatMap(({ id, claims }) => [
    id,
    ...claims.flatMap(({ written }) => findingIds(graph, id, currentId(graph.index, 'claim', written))),
  ]);
}

/** The anchor of a finding, then those it had while its claim had another id. */
export function findingIds(graph: KnowledgeGraph, theme: string, claim: string): string[] {
  const former = graph.claims.get(claim)?.aliases ?? [];
  return [claim, ...former].map((id) => findingAnchor(theme, id));
}
