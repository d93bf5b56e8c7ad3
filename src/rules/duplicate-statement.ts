import { foldText } from '../graph/folding.ts';
import type { Claim } from '../model/claim.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (statement: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
=== claims/tea-soothes.md
---
title: Tea soothes the nerves
statement: ${statement}
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const duplicateStatement: Rule = {
  code: 'duplicate-statement',
  severity: 'error',
  summary: 'Two claims have the same statement.',
  reason:
    'What answers one of them would not be shown beside the other, and its passages would be counted apart. Statements are compared without case, white space, punctuation and typographic signs.',
  good: files('A cup of tea is good for the nerves.'),
  bad: files('A cup of tea calms *most* people'),
  check(graph, report) {
    const first = new Map<string, Claim>();
    for (const claim of graph.claims.values()) {
      const folded = foldText(claim.statement);
      // A withdrawn claim may say what the claim says that took its place.
      if (folded === '' || claim.withdrawn) continue;
      const earlier = first.get(folded);
      if (!earlier) first.set(folded, claim);
      else {
        report({
          message: `Unexpected statement that \`${earlier.id}\` makes as well, expected one claim for one proposition`,
          place: valueAt(claim.file, ['statement']),
          related: [{ message: 'The first statement', place: valueAt(earlier.file, ['statement']) }],
          hint: `Keep one of the two, and withdraw the other with \`see\`.`,
        });
      }
    }
  },
};
