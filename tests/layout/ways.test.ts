import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonsOf, targetsOf } from '../../src/layout/beside.ts';
import { linesWhenFolded, shownWhenFolded } from '../../src/layout/folded.ts';
import { wayInWords, waysTo } from '../../src/layout/ways.ts';
import { steps } from '../support/steps.ts';

const tea = steps({
  s: 'warm + calm > soothes',
  u: 'iced > s',
  r: 'strong > warm',
  q: 'strong > wakes',
  b: 'late > strong',
});

test('ways lead to every goal, with all premises of each step, through an undercut step too', () => {
  const goals = new Set(['soothes', 'wakes']);
  const { lines, boxes } = waysTo(goals, 'strong', tea);
  assert.deepEqual([...lines].sort(), ['q', 'r', 's']);
  const claims = [...boxes].filter((id) => id.length > 1);
  assert.deepEqual(claims.sort(), ['calm', 'soothes', 'strong', 'wakes', 'warm']);
  assert.deepEqual([...waysTo(goals, 'iced', tea).lines].sort(), ['s', 'u']);
});

test('the way in words is the shortest one', () => {
  assert.deepEqual(wayInWords(new Set(['soothes', 'wakes']), 'late', tea), [
    'late',
    'b',
    'strong',
    'q',
    'wakes',
  ]);
  assert.deepEqual(wayInWords(new Set(['soothes']), 'iced', tea), ['iced', 'u', 's', 'soothes']);
  assert.deepEqual(wayInWords(new Set(['soothes']), 'wakes', tea), []);
});

test('ways in a circle end', () => {
  const circle = steps({ a: 'one > other', b: 'other > one', c: 'one > goal' });
  assert.deepEqual([...waysTo(new Set(['goal']), 'other', circle).lines].sort(), ['b', 'c']);
});

test('beside a claim: what it bears on and what bears on it, attacks on its steps included', () => {
  assert.deepEqual(targetsOf('strong', tea), ['warm', 'wakes']);
  assert.deepEqual(targetsOf('iced', tea), ['warm']);
  assert.deepEqual(reasonsOf('warm', tea), ['iced', 'strong']);
  assert.deepEqual(reasonsOf('soothes', tea), ['warm', 'calm']);
});

test('a folded branch goes as far as nothing else holds it', () => {
  const roots = ['soothes', 'wakes'];
  const foldedAt = (...claims: string[]): string[] => {
    const folded = new Set(claims);
    const shown = shownWhenFolded(roots, folded, tea);
    const lines = [...linesWhenFolded(shown, folded, tea)].map(({ id }) => id);
    return [[...shown].sort().join(' '), lines.join(' ')];
  };
  assert.deepEqual(foldedAt(), ['calm iced late soothes strong wakes warm', 's u r q b']);
  assert.deepEqual(foldedAt('warm'), ['calm iced late soothes strong wakes warm', 's u q b']);
  assert.deepEqual(foldedAt('soothes'), ['late soothes strong wakes', 'q b']);
  assert.deepEqual(foldedAt('soothes', 'wakes'), ['soothes wakes', '']);
});
