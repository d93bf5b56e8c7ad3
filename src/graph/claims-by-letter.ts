import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';

export interface Letter {
  readonly letter: string;
  readonly claims: readonly Claim[];
}

/** Every standing claim under the first letter of its title, signs before it passed over, in alphabetical order. */
export function claimsByLetter(graph: KnowledgeGraph): readonly Letter[] {
  const order = new Intl.Collator('en', { ignorePunctuation: true });
  const claims = [...graph.claims.values()]
    .filter((claim) => !claim.withdrawn)
    .sort((a, b) => order.compare(a.title, b.title));
  const letters = Map.groupBy(claims, ({ title }) => initialOf(title));
  return [...letters].map(([letter, claims]) => ({ letter, claims }));
}

function initialOf(title: string): string {
  const [first = '#'] = /[\p{L}\p{N}]/u.exec(title.normalize('NFD')) ?? [];
  return first.toUpperCase();
}
