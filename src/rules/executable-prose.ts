import { forward, type Rule } from './rule.ts';

const article = (body: string): string => `=== articles/on-tea.mdx
---
title: On tea
---
${body}
`;

export const executableProse: Rule = {
  code: 'executable-prose',
  severity: 'error',
  summary: 'A text holds something that would run, or raw HTML.',
  reason:
    'MDX is a program that runs when the site is built, and texts come from many hands. Only plain Markdown and a few known components, with plain attributes, reach a reader.',
  good: article('Tea is drunk *warm*.'),
  bad: article('Tea is drunk {process.env.HOME}.'),
  check: forward('executable-prose'),
};
