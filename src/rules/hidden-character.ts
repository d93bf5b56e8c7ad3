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

export const hiddenCharacter: Rule = {
  code: 'hidden-character',
  severity: 'error',
  summary: 'A text holds a character that nobody sees.',
  reason:
    'A sign that turns the direction of writing around makes a text show other words than it holds, to reviewers too; one without width makes two texts look alike that are not, and a search miss what stands there. Both come along unnoticed when words are pasted.',
  good: claim('Tea calms most people'),
  bad: claim('Tea calms\u200b most people'),
  check: forward('hidden-character'),
};
