import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const mostWords = 14;
const mostCharacters = 80;

const claim = (title: string): string => `=== claims/tea-calms.md
---
title: ${title}
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const longTitle: Rule = {
  code: 'long-title',
  severity: 'warning',
  summary: 'The title of a claim is longer than 14 words or 80 characters.',
  reason:
    'A title stands in lists, on maps and in the middle of sentences, and is taken in at a glance or not at all. Hedges and conditions belong in the statement.',
  good: claim('A cup of tea calms most people'),
  bad: claim('A cup of tea calms most people who drink it slowly and warm in the quiet of an evening'),
  check(graph, report) {
    for (const { title, file } of graph.claims.values()) {
      if (title.length <= mostCharacters && title.split(/\s/u).length <= mostWords) continue;
      const words = title.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const characters = title.trim().match(/./gsu)?.length ?? 0;
      if (words <= mostWords && characters <= mostCharacters) continue;
      report({
        message: `Unexpected title of ${words} words and ${characters} characters, expected at most ${mostWords} words and ${mostCharacters} characters`,
        place: valueAt(file, ['title']),
      });
    }
  },
};
