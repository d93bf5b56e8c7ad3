import { forward, type Rule } from './rule.ts';

const claim = (name: string): string => `=== claims/${name}
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const unexpectedFile: Rule = {
  code: 'unexpected-file',
  severity: 'error',
  summary: 'A file lies where no content is expected.',
  reason:
    'A claim saved under another extension or in another folder would never be read, and nobody would be told.',
  good: claim('tea-calms.md'),
  bad: claim('tea-calms.mdx'),
  check: forward('unexpected-file'),
};
