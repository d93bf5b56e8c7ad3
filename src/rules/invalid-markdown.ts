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
  summary: 'A text is not sound Markdown or MDX, or a mention in it is no link.',
  reason:
    'A text that cannot be parsed cannot be shown. A lone brace or angle bracket is the usual cause: write it in words, or put a backslash before it. A mention with a space in its brackets would be shown as brackets, and nobody would check its id.',
  good: article('Tea costs less than \\{coffee\\}.'),
  bad: article('Tea costs less than {coffee.'),
  check: forward('invalid-markdown'),
};
