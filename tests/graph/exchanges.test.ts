import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangesOn, type Entry } from '../../src/graph/exchanges.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const side = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${entry.by} ${entry.argument.premises[0]}`).join(', ');

test('a support stands beside its undercut, an attack beside its reply, the unanswered last', () => {
  const rounds = exchangesOn(graphOf(tea), 'tea-calms').map(
    (round) => `${side(round.for)} | ${side(round.against)}`,
  );
  assert.deepEqual(rounds, [
    'support tea-is-warm | undercut tea-is-iced',
    ' | support-of-contrary tea-is-strong',
    ' | qualification tea-is-iced',
  ]);
});

test('every counterargument of a claim stands in its ledger', () => {
  const rounds = exchangesOn(graphOf(tea), 'tea-calms');
  const against = rounds.flatMap((round) => round.against.filter((entry) => entry.answers === 'claim'));
  assert.equal(new Set(against.map((entry) => entry.argument.id)).size, 3);
});

test('an answer from the claim itself is shown where it is the only one: nothing that exists is called a gap', () => {
  const files = tea.replace(
    'contrary: [tea-wakes]',
    'contrary: [tea-wakes]\narguments:\n  - rebuts: tea-is-iced\n    because: Ice is no part of tea.',
  );
  const rounds = exchangesOn(graphOf(files), 'tea-calms');
  const iced = rounds.find((round) => round.against[0]?.argument.kind === 'qualifies');
  assert.equal(side(iced?.for ?? []), 'rebuttal tea-calms');
});
