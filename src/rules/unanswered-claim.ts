import { isAnswered } from '../graph/counterarguments.ts';
import { lacksRecords } from '../graph/completeness.ts';
import { wholeFile } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (last: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
${last}---
`;

export const unansweredClaim: Rule = {
  code: 'unanswered-claim',
  severity: 'error',
  summary: 'A claim has no counterargument and does not say why.',
  reason:
    'No claim stands here without its counterargument in sight. Where there is none, a reader must learn whether nobody disputes the claim, nobody has looked, or it is mere background.',
  good: claim('unanswered: { why: unexamined, note: We have read two essays on tea so far. }\n'),
  bad: claim(''),
  check(graph, report) {
    if (lacksRecords(graph, 'claim')) return;
    for (const claim of graph.claims.values()) {
      if (claim.unanswered || claim.withdrawn || isAnswered(graph, claim.id)) continue;
      report({
        message: `Unexpected claim \`${claim.id}\` without a counterargument, expected one, or \`unanswered\` with the reason`,
        place: wholeFile(claim.file),
        hint: 'Add an argument that rebuts, qualifies or undercuts it, or `unanswered: { why: unexamined }`.',
      });
    }
  },
};
