import assert from 'node:assert/strict';
import { fileWith, replace, replaceSomewhere, withText } from './knowledge-base.ts';
import {
  claims,
  sources,
  inFile,
  newFile,
  claimFile,
  firstClaim,
  isAnswered,
  type Mutation,
} from './mutation.ts';

/* Edits of who says what, of passages, wordings and lists. */

/** What a passage says of claims, in brackets or in lines. */
const ownStances = /\n {4}stances:(?: \[.*\]|(?:\n {6}.*)+)/u;

export const recordMutations: readonly Mutation[] = [
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
  // wordings
  {
    name: 'changed statement',
    code: 'suspect-argument',
    mutate: (kb) => {
      const argument = [...kb.graph.arguments.values()].find(({ kind }) => kind === 'rebuts');
      assert.ok(argument);
      const file = claimFile(kb, (id) => id === argument.target);
      const { files } = replace(kb, file, /^statement: (["']?)/mu, 'statement: $1Now and then, ');
      return { files, file: argument.file, line: null };
    },
  },
  {
    name: 'review taken away',
    code: 'unreviewed-argument',
    mutate: (kb) => ({ ...inFile(claims, /\n {4}reviewed: .*/u, '')(kb), line: null }),
  },
  {
    name: 'withdrawn target',
    code: 'withdrawn-target',
    mutate: (kb) => {
      const argument = [...kb.graph.arguments.values()].find(({ kind }) => kind === 'rebuts');
      assert.ok(argument);
      const file = claimFile(kb, (id) => id === argument.target);
      const { files } = replace(
        kb,
        file,
        /^topics:/mu,
        'withdrawn: { on: 2026-01-01, reason: Gone }\ntopics:',
      );
      return { files, file: argument.file, line: null };
    },
  },
  {
    name: 'same statement twice',
    code: 'duplicate-statement',
    mutate: newFile('claims/the-same-again.md', (kb) => firstClaim(kb)),
  },
  {
    name: 'long title',
    code: 'long-title',
    mutate: inFile(
      claims,
      /(?<=^title: ).*/mu,
      'A title that goes on and on until nobody who reads it in a list of links can still say what it claims',
    ),
  },
  // lists, dates, scopes
  {
    name: 'topic that nobody uses',
    code: 'unused-topic',
    mutate: (kb) => ({
      ...inFile(/^topics\.yaml$/u, /$/u, '\n- id: weather\n  title: Weather\n')(kb),
      line: null,
    }),
  },
  {
    name: 'date in the future',
    code: 'future-date',
    mutate: inFile(sources, /(?<=^issued: ).*/mu, '"2999-01-01"'),
  },
  {
    name: 'scope that ends before it begins',
    code: 'contradictory-scope',
    mutate: (kb) => ({
      ...inFile(claims, /(?<=^scope: \{.*since: )\d+/mu, '2030, until: 2020')(kb),
      line: null,
    }),
  },
  {
    name: 'scope value that nobody uses',
    code: 'unused-scope-value',
    mutate: (kb) => ({
      ...inFile(/^scopes\.yaml$/u, /^company:\n/mu, 'company:\n  - id: circus\n    title: circuses\n')(kb),
      line: null,
    }),
  },
  {
    name: 'claim that is its own contrary',
    code: 'self-contrary',
    mutate: (kb) => {
      const file = claimFile(kb, (id) => id === 'two-jobs-share-little');
      return { ...replace(kb, file, /^topics:/mu, 'contrary: [two-jobs-share-little]\ntopics:'), line: null };
    },
  },
  {
    name: 'settings of the site lost',
    code: 'missing-settings',
    mutate: (kb) => ({
      files: kb.files.filter((file) => file.path !== 'site.yaml'),
      file: 'site.yaml',
      line: null,
    }),
  },
  {
    name: 'gist taken away',
    code: 'gistless-passage',
    mutate: (kb) => ({
      ...inFile(sources, /\n {4}gist:.*(?:\n {6}.*)*(?=\n {4}stances:\n)/u, '')(kb),
      line: null,
    }),
  },
];
