import type { Argument } from '../model/argument.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const target = `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
---
`;

const rebuttals = (second: string): string => `=== claims/tea-wakes.md
---
title: Tea wakes
statement: A cup of tea wakes most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - rebuts: tea-calms
    because: Nobody is woken and calmed at once.
${second}unanswered: { why: undisputed }
---
`;

export const duplicateArgument: Rule = {
  code: 'duplicate-argument',
  severity: 'error',
  summary: 'Two arguments lead from the same first premise to the same target by the same verb.',
  reason:
    'The address of an argument is made of its premise, its verb and its target. Two reasons for one step are two arguments only when another premise leads one of them.',
  good: target + rebuttals(''),
  bad: target + rebuttals('  - rebuts: tea-calms\n    because: It is full of caffeine.\n'),
  check(graph, report) {
    const first = new Map<string, Argument>();
    for (const argument of graph.stated) {
      const earlier = first.get(argument.id);
      if (!earlier) first.set(argument.id, argument);
      // Two files with one id are reported as such.
      else if (earlier.file === argument.file) {
        report({
          message: `Unexpected second argument \`${argument.id}\`, expected one, or another first premise`,
          place: valueAt(argument.file, argument.path),
          related: [{ message: 'The first of the two', place: valueAt(earlier.file, earlier.path) }],
        });
      }
    }
  },
};
