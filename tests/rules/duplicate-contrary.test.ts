import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

test('twice on one claim, once by a former id', () => {
  check(claims({ one: `contrary: [two, second]\n${unanswered}`, two: `aliases: [second]\n${unanswered}` }), [
    'claims/one.md:7:17 duplicate-contrary Unexpected second declaration that `one` and `two` are contraries, expected one',
    '  -> claims/one.md:7:12 The first declaration',
    '  -> Remove one of the two.',
  ]);
});

test('on both claims, at the later', () => {
  check(claims({ two: `contrary: [one]\n${unanswered}`, one: `contrary: [two]\n${unanswered}` }), [
    'claims/two.md:7:12 duplicate-contrary Unexpected second declaration that `two` and `one` are contraries, expected one',
    '  -> claims/one.md:7:12 The first declaration',
    '  -> Remove one of the two.',
  ]);
});
