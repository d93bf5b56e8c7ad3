/**
 * Claims for tests that care about a few keys only: each is `id: further front matter`, and has a title and a
 * statement of its own and the editors behind it.
 */
export function claims(further: Readonly<Record<string, string>>): string {
  return Object.entries(further)
    .map(([id, keys]) => {
      const words = id.replaceAll('-', ' ');
      return `=== claims/${id}.md
---
title: That ${words}
statement: It is so that ${words}.
kind: empirical
topics: [tea]
origin: editors
${keys}---
`;
    })
    .join('');
}

/** Front matter of a claim with arguments, each `verb: target`, that nothing answers. */
export function arguing(...list: readonly string[]): string {
  const items = list.map((each) => `  - ${each}\n    because: So it is explained.\n`);
  return `arguments:\n${items.join('')}${unanswered}`;
}

export const unanswered = 'unanswered: { why: unexamined }\n';
