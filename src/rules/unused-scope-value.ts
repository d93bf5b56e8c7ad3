import { isAllKnown } from '../graph/certainty.ts';
import { scopeDimensions } from '../model/claim.ts';
import { valueAt } from '../model/place.ts';
import { refKey } from '../model/reference.ts';
import type { Rule } from './rule.ts';

const files = (values: string): string => `=== scopes.yaml
company:
  - id: tea-house
    title: tea houses
${values}=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
scope: { company: [tea-house] }
origin: editors
unanswered: { why: unexamined }
---
`;

export const unusedScopeValue: Rule = {
  code: 'unused-scope-value',
  severity: 'warning',
  summary: 'A scope value is listed, and no claim is meant for it.',
  reason:
    'The lists say for whom the claims hold. A value that none of them names promises readers a distinction that the content does not make.',
  good: files(''),
  bad: files('  - id: canteen\n    title: canteens\n'),
  check(graph, report) {
    if (graph.claims.size === 0 || !isAllKnown(graph, { files: ['claim'], references: scopeDimensions }))
      return;
    const claims = [...graph.claims.values()];
    const named = new Set(
      scopeDimensions.flatMap((kind) =>
        claims.flatMap(({ scope }) => scope[kind].map(({ written: id }) => refKey({ kind, id }))),
      ),
    );
    for (const kind of scopeDimensions) {
      for (const { id, path } of graph.documents.scopes[kind]) {
        if (named.has(refKey({ kind, id }))) continue;
        report({
          message: `Unexpected ${kind} \`${id}\` that no claim is meant for, expected a claim with it in its scope, or a list without it`,
          place: valueAt('scopes.yaml', [...path, 'id']),
        });
      }
    }
  },
};
