import type { ContentFile } from '../../src/model/file.ts';

/** What every small knowledge base has, unless its own files say otherwise. */
const base: Readonly<Record<string, string>> = {
  'topics.yaml': '- id: tea\n  title: Tea\n',
  'site.yaml': `title: Tea
question: [Tea, or coffee?]
description: A debate about hot drinks.
language: en-GB
licences:
  content: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
`,
};

/** Reads many files from one text: each begins with a line `=== path`; `=== no path` takes a base file away. */
export function fixture(text: string): ContentFile[] {
  const own = Object.fromEntries(
    text
      .split(/^=== /mu)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end).trim(), part.slice(end + 1)];
      }),
  );
  const files = Object.entries({ ...base, ...own })
    .filter(([path]) => !path.startsWith('no ') && own[`no ${path}`] === undefined)
    .map(([path, content]) => ({ path, text: content }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
