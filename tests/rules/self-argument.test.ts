import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

test('by a former id', () => {
  check(claims({ one: `aliases: [first]\n${arguing('supports: first')}` }), [
    'claims/one.md:9:15 self-argument Unexpected argument of `one` that supports itself, expected another target',
  ]);
});

test('a claim that supports or rebuts its own contrary, wherever that is declared', () => {
  check(claims({ one: `contrary: [two]\n${arguing('supports: two')}`, two: unanswered }), [
    'claims/one.md:9:15 self-argument Unexpected argument of `one` that supports its own contrary `two`, expected another target',
    '  -> claims/one.md:7:12 Declared contraries here',
  ]);
  check(claims({ one: arguing('rebuts: two'), two: 'contrary: [one]\n' }), [
    'claims/one.md:8:13 self-argument Unexpected argument of `one` that rebuts its own contrary `two`, expected another target',
    '  -> claims/two.md:7:12 Declared contraries here',
  ]);
});

test('a claim that undercuts its own step', () => {
  check(claims({ one: '', two: arguing('supports: one', 'undercuts: two/supports/one') }), [
    'claims/two.md:10:16 self-argument Unexpected argument of `two` that undercuts its own argument `two/supports/one`, expected another target',
    '  -> claims/two.md:8:5 The argument',
  ]);
});

test('sound: to limit its contrary, to undercut an argument in which it is a further premise', () => {
  check(claims({ one: `contrary: [two]\n${arguing('qualifies: two')}`, two: '' }), []);
  check(
    claims({
      one: '',
      two: arguing('supports: one\n    with: [three]'),
      three: arguing('undercuts: two/supports/one'),
    }),
    [],
  );
});
