import { lacksRecords } from '../graph/completeness.ts';
import { wholeFile } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (origin: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
${origin}unanswered: { why: unexamined }
---
`;

export const unattributedClaim: Rule = {
  code: 'unattributed-claim',
  severity: 'error',
  summary: 'Neither a passage nor the editors stand behind a claim.',
  reason:
    'Every statement about who says what can be re-derived here. A claim that no passage takes a stance on would be a view without a holder, and nobody is given a view they did not state.',
  good: claim('origin: editors\n'),
  bad: claim(''),
  check(graph, report) {
    if (lacksRecords(graph, 'source')) return;
    for (const claim of graph.claims.values()) {
      if (claim.origin === 'editors' || claim.withdrawn || graph.index.stances.has(claim.id)) continue;
      report({
        message: `Unexpected claim \`${claim.id}\` that no passage takes a stance on, expected a stance in some source, or \`origin: editors\``,
        place: wholeFile(claim.file),
      });
    }
  },
};
