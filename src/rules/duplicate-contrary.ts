import { contraryDeclarations, type ContraryDeclaration } from '../graph/contrary-declarations.ts';
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

const files = (second: string): string =>
  claim('tea-calms', 'Tea calms', 'contrary: [tea-wakes]\n') + claim('tea-wakes', 'Tea wakes', second);

export const duplicateContrary: Rule = {
  code: 'duplicate-contrary',
  severity: 'warning',
  summary: 'Two claims are declared contraries more than once.',
  reason:
    'A contrary holds both ways round and is declared on one of the two. Whoever takes back one of two declarations believes the relation gone, and it is not.',
  good: files(''),
  bad: files('contrary: [tea-calms]\n'),
  check(graph, report) {
    const first = new Map<string, ContraryDeclaration>();
    for (const declaration of contraryDeclarations(graph)) {
      const { by, against, place } = declaration;
      const key = [by, against].sort().join(' ');
      const earlier = first.get(key);
      if (!earlier) first.set(key, declaration);
      else {
        report({
          message: `Unexpected second declaration that \`${by}\` and \`${against}\` are contraries, expected one`,
          place,
          related: [{ message: 'The first declaration', place: earlier.place }],
          hint: 'Remove one of the two.',
        });
      }
    }
  },
};
