import type { ContentFile } from '../../src/model/file.ts';
import { ledgerPath, type Permalink } from '../../src/model/permalink.ts';
import { ledgerIn } from '../../src/parse/ledger.ts';

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

/**
 * Reads many files from one text: each begins with a line `=== path`; `=== no path` takes a base file away, and
 * `=== former path` is a file as it was before, which is no file of the knowledge base.
 */
export function fixture(text: string): ContentFile[] {
  const own = partsOf(text);
  const files = Object.entries({ ...base, ...own })
    .filter(([path]) => !/^(no|former) /u.test(path) && own[`no ${path}`] === undefined)
    .map(([path, content]) => ({ path, text: content }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The ledger as it was before. */
export function formerLedger(text: string): Permalink[] {
  return ledgerIn(partsOf(text)[`former ${ledgerPath}`] ?? '[]');
}

function partsOf(text: string): Readonly<Record<string, string>> {
  const parts = text.split(/^=== /mu).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1)];
    }),
  );
}
