import { supportCycles, type SupportStep } from '../graph/support-cycles.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, supported: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: ${supported}
    because: The one brings the other about.
unanswered: { why: unexamined }
---
`;

const files = (last: string): string =>
  `${claim('tea-calms', 'Tea calms', 'tea-is-drunk-slowly')}${claim('tea-is-drunk-slowly', 'Tea is drunk slowly', last)}=== claims/tea-cools.md
---
title: Tea cools in the cup
statement: What is left of a cup of tea grows cold.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: undisputed }
---
`;

export const supportCycle: Rule = {
  code: 'support-cycle',
  severity: 'error',
  summary: 'Claims support each other in a circle.',
  reason:
    'Each of them looks supported, and none is: whoever doubts one is sent round to it again. Some step of the circle has to go, or to support something else.',
  good: files('tea-cools'),
  bad: files('tea-calms'),
  check(graph, report) {
    for (const cycle of supportCycles(graph)) {
      const [first] = cycle;
      if (!first) continue;
      const round = [...cycle.map((step) => step.premise), first.premise];
      report({
        message: `Unexpected circle of support ${round.map((id) => `\`${id}\``).join(' → ')}, expected no claim to rest on itself`,
        place: placeOf(first),
        related: cycle.map((step) => ({ message: describe(step), place: placeOf(step) })),
      });
    }
  },
};

function describe({ premise, argument }: SupportStep): string {
  return `\`${premise}\` supports \`${argument.target}\``;
}

function placeOf({ argument }: SupportStep): RelatedPlace['place'] {
  return valueAt(argument.file, [...argument.path, argument.kind]);
}
