import { contrariesOf } from '../graph/counterarguments.ts';
import { similarTitles as pairsOfSimilarTitles } from '../graph/similar-titles.ts';
import { argumentId } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (title: string): string => `=== claims/tea-calms.md
---
title: A cup of tea calms most people
statement: Most people are calmer after a cup of tea than before it.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
=== claims/tea-soothes.md
---
title: ${title}
statement: Tea is good for the nerves.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const similarTitles: Rule = {
  code: 'similar-titles',
  severity: 'warning',
  summary: 'Two claims have nearly the same title.',
  reason:
    'In a list, a map or a link nobody can tell them apart, and often two authors have written one claim. Titles count as nearly the same that differ by words such as `the` and `very`, by a plural, by the place of one word or by one slip of the pen; contraries, and claims that one of them rebuts or qualifies, are meant to be close.',
  good: files('A cup of tea calms few people'),
  bad: files('Cups of tea calm most people'),
  check(graph, report) {
    for (const { first, second } of pairsOfSimilarTitles(graph)) {
      if (areOpposed(graph, first.id, second.id)) continue;
      report({
        message: `Unexpected title that is nearly that of \`${first.id}\`, expected titles that tell the two claims apart`,
        place: valueAt(second.file, ['title']),
        related: [{ message: `The title of \`${first.id}\``, place: valueAt(first.file, ['title']) }],
      });
    }
  },
};

function areOpposed(graph: KnowledgeGraph, a: string, b: string): boolean {
  const answers = (from: string, to: string): boolean =>
    graph.arguments.has(argumentId(from, 'rebuts', to)) ||
    graph.arguments.has(argumentId(from, 'qualifies', to));
  return contrariesOf(graph, a).includes(b) || answers(a, b) || answers(b, a);
}
