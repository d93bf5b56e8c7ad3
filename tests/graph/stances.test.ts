import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voicesFor, voicesOn } from '../../src/graph/stances.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const numbers = (voices: readonly { passage: { n: number } }[]): number[] =>
  voices.map((voice) => voice.passage.n);

test('a passage counts once for a claim, and what it says of the claim itself comes before its contrary', () => {
  const voices = voicesOn(graphOf(tea), 'tea-calms');
  assert.deepEqual(numbers(voices.for), [1]);
  assert.deepEqual(numbers(voices.mixed), [2]);
  assert.deepEqual(numbers(voices.against), [4]);
  assert.equal(voices.against[0]?.via, 'tea-wakes');
});

test('a report of the contrary speaks for nobody, and former ids are followed', () => {
  const voices = voicesOn(graphOf(tea), 'tea-wakes');
  assert.deepEqual(numbers(voices.for), [2, 4]);
  assert.deepEqual(numbers(voices.reported), [3]);
  assert.equal(voices.reported[0]?.holder, 'doctors');
  assert.deepEqual(numbers(voices.against), [1]);
});

test('only assertions count for how often an argument is made', () => {
  assert.equal(voicesFor(graphOf(tea), 'tea-wakes'), 2);
});
