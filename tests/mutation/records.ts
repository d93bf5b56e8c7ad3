import assert from 'node:assert/strict';
import { replace } from './knowledge-base.ts';
import { claims, sources, inFile, newFile, claimFile, firstClaim, type Mutation } from './mutation.ts';

/* Edits of wordings, of lists, dates and scopes. */

export const recordMutations: readonly Mutation[] = [
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
