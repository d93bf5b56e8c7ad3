import { test } from 'node:test';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

const print = fingerprint('It is so that one.');
const reviewed = `supports: one\n    reviewed: "${print}"`;

test('nothing is said while no argument has been reviewed', () => {
  check(claims({ one: unanswered, two: arguing('supports: one') }), []);
});

test('once one has been reviewed, the others are named with what they answer', () => {
  check(claims({ one: unanswered, two: arguing(reviewed), three: arguing('supports: one') }), [
    'claims/three.md:8:5 unreviewed-argument Unexpected argument `three/supports/one` without a review, expected `reviewed` with the fingerprint of what it answers',
    '  -> claims/one.md:3:12 The statement of its target',
    `  -> Read it against that wording; where it holds, add \`reviewed: "${print}"\`.`,
  ]);
});

test('an argument of a withdrawn claim asks for no review, nor one that cannot be confirmed yet', () => {
  const withdrawn = 'withdrawn: { on: 2026-01-05, reason: Old }\n';
  check(claims({ one: unanswered, two: arguing(reviewed), three: arguing('supports: one') + withdrawn }), []);
  check(claims({ one: unanswered, two: arguing(reviewed), three: arguing('supports: nobody') }), [
    'claims/three.md:8:15 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
  ]);
});

test('a review that is not a fingerprint is one mistake, not two', () => {
  check(
    claims({ one: unanswered, two: arguing(reviewed), three: arguing('supports: one\n    reviewed: yes') }),
    [
      'claims/three.md:9:15 schema-violation Unexpected text `yes` for `reviewed`, expected a fingerprint of 8 hexadecimal digits in quotation marks',
    ],
  );
});
