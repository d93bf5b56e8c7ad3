import { incompleteFiles } from '../graph/completeness.ts';
import { reviewFingerprint } from '../graph/review.ts';
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
    reviewed: "24a4e254"
  - qualifies: tea-calms
    because: At night one would rather sleep.
${reviewed}unanswered: { why: undisputed }
---
`;

export const unreviewedArgument: Rule = {
  code: 'unreviewed-argument',
  severity: 'warning',
  summary: 'Nobody has confirmed an argument against the wording that it answers.',
  reason:
    'Without a review, a later change of that wording goes unnoticed: the argument is never flagged, and may come to answer what nobody says. Reviews are asked for once a knowledge base keeps them, that is, as soon as one argument has been reviewed.',
  good: files('    reviewed: "24a4e254"\n'),
  bad: files(''),
  check(graph, report) {
    if (!graph.stated.some((argument) => argument.reviewed !== undefined)) return;
    const incomplete = incompleteFiles(graph);
    for (const argument of graph.stated) {
      if (argument.reviewed !== undefined || incomplete.has(argument.file)) continue;
      if (graph.claims.get(argument.premises[0])?.withdrawn) continue;
      const today = reviewFingerprint(graph, argument);
      // A target or premise that does not exist is reported as such, and nothing can be confirmed yet.
      if (today === undefined) continue;
      report({
        message: `Unexpected argument \`${argument.id}\` without a review, expected \`reviewed\` with the fingerprint of what it answers`,
        place: valueAt(argument.file, argument.path),
        related: reviewedWordings(graph, argument),
        hint: `Read it against that wording; where it holds, add \`reviewed: "${today}"\`.`,
      });
    }
  },
};
