import { forward, type Rule } from './rule.ts';

const frontMatter = `---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const unreadableFile: Rule = {
  code: 'unreadable-file',
  severity: 'error',
  summary: 'A content file cannot be read, is empty, or has no front matter.',
  reason:
    'Nothing that an author saved may vanish without a word: the file is named, and references to it are not reported on top of it.',
  good: `=== claims/tea-calms.md\n${frontMatter}`,
  bad: '=== claims/tea-calms.md\nTea calms.\n',
  check: forward('unreadable-file'),
};
