import { contraryDeclarations } from '../graph/contrary-declarations.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, last: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
${last}---
`;

const files = (contrary: string): string =>
  claim('tea-calms', 'Tea calms', `contrary: [${contrary}]\n`) + claim('tea-wakes', 'Tea wakes', '');

export const selfContrary: Rule = {
  code: 'self-contrary',
  severity: 'error',
  summary: 'A claim is declared its own contrary.',
  reason:
    'Two contraries cannot both hold, so such a claim could never hold, and whatever supports it would stand on its page against it as well.',
  good: files('tea-wakes'),
  bad: files('tea-calms'),
  check(graph, report) {
    for (const { by, against, place } of contraryDeclarations(graph)) {
      if (by !== against) continue;
      report({
        message: `Unexpected contrary \`${against}\` of the claim itself, expected another claim`,
        place,
      });
    }
  },
};
