import { forward, type Rule } from './rule.ts';

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

export const cutText: Rule = {
  code: 'cut-text',
  severity: 'warning',
  summary: 'A text in YAML ends before its author meant it to.',
  reason:
    'A blank and a `#` begin a comment wherever a text stands without quotation marks: what follows is lost, and the rest may say something else. Whoever does mean a comment puts it on a line of its own.',
  good: claim('"Tea is the #1 of calming drinks"'),
  bad: claim('Tea is the #1 of calming drinks'),
  check: forward('cut-text'),
};
