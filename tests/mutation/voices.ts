import assert from 'node:assert/strict';
import { fileWith, replace, replaceSomewhere, withText } from './knowledge-base.ts';
import { claims, sources, inFile, newFile, claimFile, isAnswered, type Mutation } from './mutation.ts';

/* Edits of who says what, and of passages. */

/** What a passage says of claims, in brackets or in lines. */
const ownStances = /\n {4}stances:(?: \[.*\]|(?:\n {6}.*)+)/u;

export const voiceMutations: readonly Mutation[] = [
  // who says so
  {
    name: 'reason for no answer taken away',
    code: 'unanswered-claim',
    mutate: (kb) =>
      replaceSomewhere(kb, fileWith(kb, claims, /^unanswered:\n/mu), /^unanswered:\n(?: {2}.*\n)+/mu, ''),
  },
  {
    name: 'reason for no answer although answered',
    code: 'needless-unanswered',
    mutate: (kb) =>
      replace(
        kb,
        claimFile(kb, (id) => isAnswered(kb, id)),
        /^topics:/mu,
        'unanswered: { why: unexamined }\ntopics:',
      ),
  },
  {
    name: 'claim without a voice',
    code: 'unattributed-claim',
    mutate: newFile(
      'claims/voiceless-claim.md',
      () =>
        '---\ntitle: Nobody says this\nstatement: Nobody at all has ever said this in any source.\nkind: empirical\ntopics: [promotion]\nunanswered: { why: unexamined }\n---\n',
    ),
  },
  {
    name: 'claim that is only reported',
    code: 'hearsay-claim',
    mutate: (kb) => {
      const id = [...kb.graph.claims.keys()].find(
        (each) =>
          kb.graph.index.stances.get(each)?.length === 1 &&
          kb.graph.index.stances.get(each)?.[0]?.kind === 'asserts',
      );
      assert.ok(id);
      const file = fileWith(kb, sources, new RegExp(`claim: ${id}\\b[^\\n]*\\n?[^\\n]*stance: asserts`, 'u'));
      const text = file.text.replace(
        new RegExp(`(claim: ${id}\\b[^\\n]*?\\n?[^\\n]*?stance: )asserts`, 'u'),
        '$1reports',
      );
      return { files: withText(kb, file.path, text), file: kb.graph.claims.get(id)?.file ?? '', line: null };
    },
  },
  {
    name: 'stance taken twice',
    code: 'duplicate-stance',
    mutate: (kb) => ({
      ...inFile(sources, /(\n {6}- (?:\{ )?claim: [^\n]+(?:\n {8}[^\n]+)*)/u, '$1$1')(kb),
      line: null,
    }),
  },
  {
    name: 'stances taken away',
    code: 'pending-passage',
    mutate: (kb) => replaceSomewhere(kb, fileWith(kb, sources, ownStances), ownStances, ''),
  },
  // passages
  {
    name: 'deleted passage',
    code: 'passage-order',
    mutate: (kb) => ({ ...inFile(sources, /\n {2}- n: 3\n(?: {4}.*\n)+/u, '\n')(kb), line: null }),
  },
  {
    name: 'paragraphs of a passage swapped',
    code: 'passage-order',
    mutate: inFile(sources, /(?<=paragraphs: )\[3, 4\]|(?<=paragraphs: )\[2, 3\]/u, '[9, 2]'),
  },
  {
    name: 'overlapping passages',
    code: 'passage-order',
    mutate: (kb) => ({
      ...inFile(sources, /(?<=n: 5\n {4}paragraphs: )\[\d+, (\d+)\]/u, '[1, $1]')(kb),
      line: null,
    }),
  },
  { name: 'passage numbered twice', code: 'duplicate-id', mutate: inFile(sources, /(?<=- n: )4$/mu, '3') },
];
