import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const scopes =
  '=== scopes.yaml\ncompany: [{ id: tea-house, title: tea houses }]\nrole: [{ id: cook, title: cooks }]\n';

const scoped = (scope: string): string =>
  scopes + claims({ tea: `scope: { ${scope}, company: [tea-house], role: [cook] }\n${unanswered}` });

test('a period of one year is a period', () => {
  check(scoped('since: 2020, until: 2020'), []);
});

test('a period that ends before it begins is reported with both its ends', () => {
  check(scoped('since: 2021, until: 2020'), [
    'claims/tea.md:7:17 contradictory-scope Unexpected scope from 2021 until 2020, expected `since` no later than `until`',
    '  -> claims/tea.md:7:30 The end of the period',
  ]);
});

test('a value given twice is reported once for each repetition', () => {
  check(
    scoped('since: 2020').replace('company: [tea-house],', 'company: [tea-house, tea-house, tea-house],'),
    [
      'claims/tea.md:7:44 contradictory-scope Unexpected second `tea-house` under `company`, expected each value once',
      '  -> claims/tea.md:7:33 The first of the two',
      'claims/tea.md:7:55 contradictory-scope Unexpected second `tea-house` under `company`, expected each value once',
      '  -> claims/tea.md:7:33 The first of the two',
    ],
  );
});

test('years that cannot be read contradict nothing', () => {
  check(scoped('since: 2021, until: early'), [
    'claims/tea.md:7:30 schema-violation Unexpected text `early` for `until`, expected a number',
  ]);
});
