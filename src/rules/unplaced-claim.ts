import { hasBrokenReference, lacksRecords } from '../graph/completeness.ts';
import { placedClaims } from '../graph/placed-claims.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { wholeFile } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

const files = (last: string): string =>
  `${claim('tea-calms', 'Tea calms')}${claim('tea-wakes', 'Tea wakes')}=== articles/on-tea.mdx
---
title: On tea
---

Tea [calms](claim:tea-calms)${last}.
`;

export const unplacedClaim: Rule = {
  code: 'unplaced-claim',
  severity: 'warning',
  summary: 'A claim is on no map, in no theme of a synthesis, and no text mentions it.',
  reason:
    'Nobody comes upon it who does not search for its words. Often it was written for a dispute whose map never reached it. Nothing is said while a knowledge base has neither maps nor articles nor syntheses.',
  good: files(', and some it [wakes](claim:tea-wakes)'),
  bad: files(''),
  check(graph, report) {
    if (!leadsReaders(graph)) return;
    const placed = placedClaims(graph);
    for (const claim of graph.claims.values()) {
      if (placed.has(claim.id) || claim.withdrawn) continue;
      report({
        message: `Unexpected claim \`${claim.id}\` that nothing leads to, expected it on a map, in a theme of a synthesis or in an article`,
        place: wholeFile(claim.file),
      });
    }
  },
};

/** Whether there is anything that could lead to a claim, and all of it is known. */
function leadsReaders(graph: KnowledgeGraph): boolean {
  const { maps, syntheses, articles } = graph;
  if (maps.size + syntheses.size + articles.size === 0) return false;
  // What would lead to a claim may be an argument in an unreadable file, or a mistyped mention.
  const kinds = ['claim', 'map', 'synthesis', 'article'] as const;
  return (
    !kinds.some((kind) => lacksRecords(graph, kind)) && !hasBrokenReference(graph, ['claim', 'argument'])
  );
}
