import { call, claim, type Hostile } from './hostile.ts';

/** Files that are none of ours, too large, or broken. */
export const unfit: readonly Hostile[] = [
  {
    name: 'bytes that are not UTF-8',
    file: { path: 'claims/bytes.md', failure: 'bytes that are not UTF-8' },
    caught: 'unreadable-file',
  },
  {
    name: 'a file of many megabytes',
    file: claim('enormous', {}, `\n${'Tea calms. '.repeat(500_000)}\n`),
    caught: 'unreadable-file',
  },
  {
    name: 'a path in the ledger',
    file: { path: 'permalinks.yaml', text: '- { address: /claims/../../tmp/owned/, on: 2020-01-01 }\n' },
    caught: 'schema-violation',
  },
  {
    name: 'a program among the texts',
    file: { path: 'claims/tea.js', text: call },
    caught: 'unexpected-file',
  },
  {
    name: 'front matter that ends twice',
    file: {
      path: 'articles/two-ends.mdx',
      text: `---\ntitle: Tea\n---\n---\n\nimport x from 'node:fs'\n`,
    },
    caught: 'executable-prose',
  },
];
