import { forward, type Rule } from './rule.ts';

const claim = (id: string): string => `=== claims/${id}.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const invalidId: Rule = {
  code: 'invalid-id',
  severity: 'error',
  summary: 'A file name, or a former id, cannot serve as an id.',
  reason:
    'The file name becomes part of an address for years. Capitals, spaces and accents are written differently on different systems; digits alone, `index` and the verbs already mean something else there.',
  good: claim('tea-calms'),
  bad: claim('Tea_calms'),
  check: forward('invalid-id'),
};
