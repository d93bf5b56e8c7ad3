import { forward, type Rule } from './rule.ts';

const claim = (key: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
${key}: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const schemaViolation: Rule = {
  code: 'schema-violation',
  severity: 'error',
  summary: 'A key of a content file is unknown, missing, or holds something else than it should.',
  reason:
    'A mistyped key would be lost in silence: the counterargument that an author wrote would simply not be there.',
  good: claim('kind'),
  bad: claim('knid'),
  check: forward('schema-violation'),
};
