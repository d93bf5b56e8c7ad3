import { wordingAnchors } from '../graph/anchors.ts';
import { faultFinder } from '../graph/faults.ts';
import type { Claim } from '../model/claim.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import type { Link } from '../model/reference.ts';
import { wordingAnchor } from '../model/wording.ts';
import type { Rule } from './rule.ts';

const files = (fingerprint: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
=== articles/on-tea.mdx
---
title: On tea
---

It was once said that [tea calms](claim:tea-calms#wording-${fingerprint}).
`;

export const unknownWording: Rule = {
  code: 'unknown-wording',
  severity: 'error',
  summary: 'A mention names a wording that its claim never had.',
  reason:
    'Whoever links to a wording wants the reader to see what was said then. A fingerprint that belongs to no wording of the claim leads to the claim as it is today, and misquotes it in silence.',
  good: files('24a4e254'),
  bad: files('24a4e245'),
  check(graph, report) {
    const isFaulty = faultFinder(graph);
    for (const link of graph.links) {
      if (link.fragment === undefined) continue;
      const claim = claimOf(graph, link);
      if (!claim || wordingAnchors(claim).includes(link.fragment)) continue;
      // A wording that could not be read may be the one that is meant.
      if (isFaulty(claim.file, 'statement') || isFaulty(claim.file, 'earlier')) continue;
      report({
        message: `Unexpected \`#${link.fragment}\` of claim \`${claim.id}\`, expected the anchor of one of its wordings`,
        place: link.place,
        related: wordingsOf(claim),
        hint: `Write \`claim:${claim.id}#${wordingAnchor(claim.fingerprint)}\` for its wording today.`,
      });
    }
  },
};

function wordingsOf({ file, earlier }: Claim): RelatedPlace[] {
  const former = earlier.map(({ path }) => valueAt(file, [...path, 'statement']));
  return [
    { message: 'Its wording today', place: valueAt(file, ['statement']) },
    ...former.map((place) => ({ message: 'An earlier wording', place })),
  ];
}

function claimOf(graph: KnowledgeGraph, { target, status }: Link): Claim | undefined {
  return target?.kind === 'claim' && status !== 'wrong-kind' ? graph.claims.get(target.id) : undefined;
}
