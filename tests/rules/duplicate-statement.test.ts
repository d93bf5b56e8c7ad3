import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const stating = (statement: string, keys = unanswered): string =>
  claims({ one: unanswered, two: keys }).replace('It is so that two.', JSON.stringify(statement));

test('case, white space, punctuation and typographic signs make no second proposition', () => {
  check(stating('IT is – so –  “that” one!'), [
    'claims/two.md:3:12 duplicate-statement Unexpected statement that `one` makes as well, expected one claim for one proposition',
    '  -> claims/one.md:3:12 The first statement',
    '  -> Keep one of the two, and withdraw the other with `see`.',
  ]);
});

test('another word makes one', () => check(stating('It is not so that one.'), []));

test('a withdrawn claim may say what the claim says that took its place', () => {
  check(stating('It is so that one.', 'withdrawn: { on: 2026-01-05, reason: Said twice, see: one }\n'), []);
});

test('missing statements are no duplicates of each other', () => {
  check(claims({ one: unanswered, two: unanswered }).replaceAll(/statement: .*\n/gu, ''), [
    'claims/one.md:2:1 schema-violation Unexpected absence of `statement`, expected text',
    'claims/two.md:2:1 schema-violation Unexpected absence of `statement`, expected text',
  ]);
});
