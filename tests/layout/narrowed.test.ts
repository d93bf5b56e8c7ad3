import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrowed } from '../../src/layout/narrowed.ts';
import { steps } from '../support/steps.ts';

const tea = steps({
  s: 'warm + calm > soothes',
  u: 'iced > s',
  r: 'strong > warm',
  q: 'strong > wakes',
  b: 'late > strong',
});

/** What is left of the drawing: claims, then steps. */
function left(claims: string | undefined, kept: string): [string, string] {
  const wanted = new Set(tea.filter(({ id }) => kept.includes(id)));
  const wish = { claims: claims === undefined ? undefined : new Set(claims.split(' ')), steps: wanted };
  const { claims: found, steps: drawn } = narrowed(new Set(['soothes', 'wakes']), tea, wish);
  return [[...found].sort().join(' '), [...drawn].map(({ id }) => id).join(' ')];
}

test('who asks for nothing in particular sees everything', () => {
  assert.deepEqual(left(undefined, 'surqb'), ['calm iced late soothes strong wakes warm', 's u r q b']);
});

test('a claim is left with its ways to the answers', () => {
  assert.deepEqual(left('late', 'surqb'), ['calm late soothes strong wakes warm', 's r q b']);
  assert.deepEqual(left('iced', 'surqb'), ['calm iced soothes warm', 's u']);
  assert.deepEqual(left('wakes', 'surqb'), ['wakes', '']);
});

test('ways lead by steps of the kinds asked for', () => {
  assert.deepEqual(left('late', 'qb'), ['late strong wakes', 'q b']);
});

test('a step is left with its claims, and an attack with the step that it attacks', () => {
  assert.deepEqual(left(undefined, 'r'), ['soothes strong wakes warm', 'r']);
  assert.deepEqual(left(undefined, 'u'), ['calm iced soothes wakes warm', 'u s']);
});
