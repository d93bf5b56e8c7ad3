import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (target: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: ${target}
    because: Calm people drink more slowly.
unanswered: { why: unexamined }
---
`;

export const selfArgument: Rule = {
  code: 'self-argument',
  severity: 'error',
  summary: 'A claim argues for or against itself.',
  reason:
    'An argument from a claim to itself gives nobody a reason who does not hold the claim already, and usually hides a mistyped id.',
  good: `${claim('tea-is-drunk-slowly')}=== claims/tea-is-drunk-slowly.md
---
title: Tea is drunk slowly
statement: Most people drink tea slowly.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`,
  bad: claim('tea-calms'),
  check(graph, report) {
    for (const argument of graph.stated) {
      if (!argument.premises.includes(argument.target)) continue;
      report({
        message: `Unexpected argument of \`${argument.target}\` that ${argument.kind} itself, expected another target`,
        place: valueAt(argument.file, [...argument.path, argument.kind]),
      });
    }
  },
};
