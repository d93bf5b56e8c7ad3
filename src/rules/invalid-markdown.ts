import { forward, type Rule } from './rule.ts';

const article = (body: string): string => `=== articles/on-tea.mdx
---
title: On tea
---
${body}
`;

export const invalidMarkdown: Rule = {
  code: 'invalid-markdown',
  severity: 'error',
  summary: 'The text of a map, synthesis or article is not sound MDX.',
  reason:
    'A text that cannot be parsed cannot be shown. A lone brace or angle bracket is the usual cause: write it in words, or put a backslash before it.',
  good: article('Tea costs less than \\{coffee\\}.'),
  bad: article('Tea costs less than {coffee.'),
  check: forward('invalid-markdown'),
};
