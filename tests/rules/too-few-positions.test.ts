import { test } from 'node:test';
import { check } from '../support/check.ts';
import { map } from '../support/map.ts';
import { tea } from '../support/tea.ts';

const withPositions = (positions: string): string =>
  tea.replace('positions: [tea-calms, tea-wakes]', `positions: ${positions}\nclaims: [tea-calms, tea-wakes]`);

test('a map without any position is reported at the empty list', () => {
  check(map('positions: []\n'), [
    'maps/drinks.mdx:4:12 too-few-positions Unexpected map with no position, expected at least two rival answers to its question',
  ]);
});

test('a claim named twice is one position, under a former id as well', () => {
  check(withPositions('[tea-wakes, tea-rouses]'), [
    'maps/does-tea-calm.mdx:4:13 too-few-positions Unexpected map with 1 position, expected at least two rival answers to its question',
    '  -> maps/does-tea-calm.mdx:4:24 The same claim again',
  ]);
});

test('a position that does not exist is one mistake and not two', () => {
  check(withPositions('[tea-wakes, tea-chills]'), [
    'maps/does-tea-calm.mdx:4:24 unresolved-reference Unexpected reference to unknown claim `tea-chills`, expected a file in `claims`',
    '  -> Did you mean `tea-calms`?',
  ]);
});

test('positions that cannot be read are one mistake and not two', () => {
  check(withPositions('tea-wakes'), [
    'maps/does-tea-calm.mdx:4:12 schema-violation Unexpected text `tea-wakes` for `positions`, expected a list',
  ]);
  check(map(''), ['maps/drinks.mdx:2:1 schema-violation Unexpected absence of `positions`, expected a list']);
});

test('a map that was withdrawn is left alone', () => {
  check(map('positions: []\nwithdrawn: { on: 2026-01-05, reason: Nobody asks any more }\n'), []);
});
