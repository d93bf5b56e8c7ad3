import assert from 'node:assert/strict';
import { addressOf } from '../../src/model/address.ts';
import { isReadable, type ReadableFile } from '../../src/model/file.ts';
import { ledgerPath } from '../../src/model/permalink.ts';
import { fileWith, lineAt, replace, withText, type KnowledgeBase, type Mutated } from './knowledge-base.ts';
import type { Mutation } from './mutation.ts';

/* Edits that break a promise made by publishing. */

const ledgerOf = (kb: KnowledgeBase): ReadableFile => fileWith(kb, /^permalinks\.yaml$/u, /^- /mu);

function withRecord(record: (kb: KnowledgeBase) => string): Mutation['mutate'] {
  return (kb) => {
    const line = `- ${record(kb)}\n`;
    const text = ledgerOf(kb).text + line;
    return {
      files: withText(kb, ledgerPath, text),
      file: ledgerPath,
      line: lineAt(text, text.length - line.length),
    };
  };
}

/** An article under another name, which keeps nothing of the former one. */
function movedByHand(kb: KnowledgeBase): Mutated {
  const article = kb.files.filter(isReadable).find(({ path }) => path.startsWith('articles/'));
  assert.ok(article);
  const moved = { path: 'articles/another-name.mdx', text: article.text };
  const files = [...kb.files.filter(({ path }) => path !== article.path), moved];
  const id = article.path.slice('articles/'.length, -'.mdx'.length);
  const { text } = ledgerOf(kb);
  const address = text.indexOf(`${addressOf({ kind: 'article', id })},`);
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    file: ledgerPath,
    line: lineAt(text, address),
  };
}

export const ledgerMutations: readonly Mutation[] = [
  { name: 'file moved by hand', code: 'lost-permalink', mutate: movedByHand },
  {
    name: 'published statement changed by hand',
    code: 'unkept-wording',
    mutate: (kb) => {
      const file = fileWith(kb, /^claims\//u, /^statement: \w/mu);
      return replace(kb, file, /(?<=^statement: )\w/mu, 'In short, t');
    },
  },
  {
    name: 'published reason changed by hand',
    code: 'unkept-wording',
    mutate: (kb) => {
      const file = fileWith(kb, /^claims\//u, /^ {4}because: \w/mu);
      return replace(kb, file, /(?<=^ {4}because: )\w/mu, 'In short, t');
    },
  },
  {
    name: 'fate of an argument that stands',
    code: 'redirect-chain',
    mutate: withRecord(({ graph }) => {
      const [id = ''] = graph.arguments.keys();
      return `{ address: ${addressOf({ kind: 'argument', id })}, on: 2026-01-05, withdrawn: Weak. }`;
    }),
  },
  {
    name: 'line of the ledger taken away',
    code: 'shortened-ledger',
    mutate: (kb) => ({ ...replace(kb, ledgerOf(kb), /^- .*\n/mu, ''), line: null }),
  },
];
