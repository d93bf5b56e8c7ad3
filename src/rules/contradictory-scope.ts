import type { Finding } from '../model/diagnostic.ts';
import { scopeDimensions, type Claim, type ScopeDimension } from '../model/claim.ts';
import { valueAt, type Place } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (since: number): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
scope: { since: ${since}, until: 2019 }
origin: editors
unanswered: { why: unexamined }
---
`;

export const contradictoryScope: Rule = {
  code: 'contradictory-scope',
  severity: 'error',
  summary: 'The conditions under which a claim is meant contradict or repeat each other.',
  reason:
    'A claim that begins to hold after it has ceased to hold is meant for no time at all. A value given twice was most likely meant to be another.',
  good: claim(2017),
  bad: claim(2071),
  check(graph, report) {
    for (const claim of graph.claims.values()) {
      const several = scopeDimensions.filter((dimension) => claim.scope[dimension].length > 1);
      const repeats = several.flatMap((dimension) => repeated(claim, dimension));
      for (const finding of [...reversed(claim), ...repeats]) report(finding);
    }
  },
};

function reversed({ file, scope: { since, until } }: Claim): Finding[] {
  if (since === undefined || until === undefined || since <= until) return [];
  const message = `Unexpected scope from ${since} until ${until}, expected \`since\` no later than \`until\``;
  return [
    {
      message,
      place: valueAt(file, ['scope', 'since']),
      related: [{ message: 'The end of the period', place: valueAt(file, ['scope', 'until']) }],
    },
  ];
}

function repeated({ scope }: Claim, dimension: ScopeDimension): Finding[] {
  const first = new Map<string, Place>();
  return scope[dimension].flatMap(({ written, place }): Finding[] => {
    const earlier = first.get(written);
    if (!earlier) {
      first.set(written, place);
      return [];
    }
    const message = `Unexpected second \`${written}\` under \`${dimension}\`, expected each value once`;
    return [{ message, place, related: [{ message: 'The first of the two', place: earlier }] }];
  });
}
