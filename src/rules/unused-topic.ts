import { isAllKnown } from '../graph/certainty.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (topics: string): string => `=== topics.yaml
- id: tea
  title: Tea
${topics}=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const unusedTopic: Rule = {
  code: 'unused-topic',
  severity: 'warning',
  summary: 'A topic is listed, and no claim names it.',
  reason: 'Its page would be empty. Either claims lack the topic, or the list has outlived them.',
  good: files(''),
  bad: files('- id: milk\n  title: Milk\n'),
  check(graph, report) {
    if (graph.claims.size === 0 || !isAllKnown(graph, { files: ['claim'], references: ['topic'] })) return;
    const named = new Set(
      [...graph.claims.values()].flatMap(({ topics }) => topics.map(({ written }) => written)),
    );
    for (const { id, path } of graph.documents.topics) {
      if (named.has(id)) continue;
      report({
        message: `Unexpected topic \`${id}\` that no claim names, expected a claim on it, or a list without it`,
        place: valueAt('topics.yaml', [...path, 'id']),
      });
    }
  },
};
