import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, mapBalances, oneVoiceClaims, unansweredClaims } from '../../src/graph/coverage.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const passage = (n: number, rest: string): string =>
  `  - n: ${n}\n    paragraphs: [${n}, ${n}]\n    fingerprint: "00000000"\n${rest}`;

/** The essay of the debate with passages of every kind, and another of the same author. */
const files =
  tea.replace(
    '=== maps/',
    `${passage(5, '    gist: It rains.\n    stances: []\n')}${passage(6, '    skip: A greeting.\n')}${passage(7, '    gist: Not weighed.\n')}=== maps/`,
  ) +
  tea
    .slice(tea.indexOf('=== sources/essay.yaml'), tea.indexOf('  - n: 2'))
    .replace('essay.yaml', 'second.yaml')
    .replace('file: tea.txt', 'file: more.txt');

test('every passage of a source is counted once', () => {
  const [essay] = coverageOf(graphOf(files)).filter(({ source }) => source.id === 'essay');
  assert.deepEqual(
    { ...essay, source: undefined },
    {
      source: undefined,
      passages: 7,
      used: 4,
      silent: 1,
      skipped: 1,
      pending: 1,
    },
  );
});

test('what an author says in two texts is one voice, and two comments are two', () => {
  const alone = (text: string): string[] => oneVoiceClaims(graphOf(text)).map(({ claim }) => claim.id);
  assert.deepEqual(alone(files), ['tea-calms', 'tea-wakes']);
  const comments = files.replace('kind: essay', 'kind: thread');
  assert.deepEqual(alone(comments), []);
  assert.deepEqual(alone(files.replace('authors: [A. Writer]', 'authors: [B. Writer]')), ['tea-wakes']);
});

test('claims that nothing answers are listed, but for withdrawn ones', () => {
  const ids = (text: string): string[] => unansweredClaims(graphOf(text)).map(({ id }) => id);
  assert.deepEqual(ids(tea), ['tea-is-iced', 'tea-is-strong', 'tea-is-warm', 'warmth-calms']);
  const withdrawn = tea.replace(
    '{ why: background }\n',
    '{ why: background }\nwithdrawn: { on: 2026-01-01, reason: Old. }\n',
  );
  assert.equal(ids(withdrawn).includes('warmth-calms'), false);
});

test('every answer of a question comes with what bears on it, on either side', () => {
  const [balance] = mapBalances(graphOf(tea));
  assert.deepEqual(
    balance?.positions.map(({ claim, ...counts }) => ({ id: claim.id, ...counts })),
    [
      { id: 'tea-calms', supports: 1, counterarguments: 3, voicesFor: 1, voicesAgainst: 1 },
      { id: 'tea-wakes', supports: 1, counterarguments: 1, voicesFor: 2, voicesAgainst: 1 },
    ],
  );
});
