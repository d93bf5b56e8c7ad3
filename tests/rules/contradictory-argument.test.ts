import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

test('the rebuttal is named, and both lines are shown', () => {
  check(claims({ one: '', two: arguing('rebuts: one', 'supports: one') }), [
    'claims/two.md:8:13 contradictory-argument Unexpected argument of `two` that rebuts `one`, expected none against `one`, which it supports',
    '  -> claims/two.md:10:15 It supports `one`',
    '  -> claims/two.md:8:13 It rebuts `one`',
  ]);
});

test('a former id hides nothing', () => {
  check(claims({ one: 'aliases: [first]\n', two: arguing('rebuts: first', 'supports: one') }), [
    'claims/two.md:8:13 contradictory-argument Unexpected argument of `two` that rebuts `one`, expected none against `one`, which it supports',
    '  -> claims/two.md:10:15 It supports `one`',
    '  -> claims/two.md:8:13 It rebuts `one`',
  ]);
});

test('to support two contraries is to speak for and against each', () => {
  check(claims({ one: 'contrary: [other]\n', other: '', two: arguing('supports: one', 'supports: other') }), [
    'claims/two.md:10:15 contradictory-argument Unexpected argument of `two` that supports `other`, expected none against `one`, which it supports',
    '  -> claims/two.md:8:15 It supports `one`',
    '  -> claims/two.md:10:15 It supports `other`',
  ]);
});

test('sound: to rebut both of two contraries, to limit what one supports, to be a further premise elsewhere', () => {
  check(claims({ one: 'contrary: [other]\n', other: '', two: arguing('rebuts: one', 'rebuts: other') }), []);
  check(claims({ one: '', two: arguing('supports: one', 'qualifies: one') }), []);
  check(
    claims({
      one: '',
      two: arguing('supports: one'),
      three: arguing('rebuts: one\n    with: [two]'),
      four: unanswered,
    }),
    [],
  );
});
