import { isSuspect, reviewFingerprint } from '../graph/review.ts';
import { reviewedWordings } from '../graph/reviewed-wordings.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (reviewed: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
---
=== claims/tea-wakes.md
---
title: Tea wakes
statement: A cup of tea wakes most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - rebuts: tea-calms
    because: Nobody is woken and calmed at once.
    reviewed: "${reviewed}"
unanswered: { why: undisputed }
---
`;

export const suspectArgument: Rule = {
  code: 'suspect-argument',
  severity: 'warning',
  summary: 'What an argument answers has been reworded since the argument was reviewed.',
  reason:
    'It may answer something that nobody says any more. Its page says so until somebody has read the two side by side again and has recorded the fingerprint of the wording that was read.',
  good: files('24a4e254'),
  bad: files('0123abcd'),
  check(graph, report) {
    for (const argument of graph.arguments.values()) {
      const today = isSuspect(graph, argument) ? reviewFingerprint(graph, argument) : undefined;
      if (argument.reviewed === undefined || today === undefined) continue;
      report({
        message: `Unexpected review of the wording \`${argument.reviewed}\`, expected one of today's wording \`${today}\``,
        place: valueAt(argument.file, [...argument.path, 'reviewed']),
        related: reviewedWordings(graph, argument),
        hint: `Read the argument against today's wording; where it holds, write \`reviewed: "${today}"\`.`,
      });
    }
  },
};
