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

export const invalidYaml: Rule = {
  code: 'invalid-yaml',
  severity: 'error',
  summary: 'A content file is not sound YAML.',
  reason:
    'YAML that does not parse says nothing for certain. Most often a text holds a colon or begins with a sign that YAML takes for its own, and wants quotation marks.',
  good: claim('"Tea: it calms"'),
  bad: claim('Tea: it calms'),
  check: forward('invalid-yaml'),
};
