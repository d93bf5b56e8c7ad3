import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

test('the target among the further premises, by a former id and for any verb', () => {
  check(
    claims({
      one: `aliases: [first]\n${unanswered}`,
      two: arguing('supports: one\n    with: [three, first]'),
      three: unanswered,
    }),
    [
      'claims/two.md:9:19 begged-question Unexpected further premise `one` of an argument that supports `one`, expected a premise that neither states nor denies the target',
      '  -> claims/two.md:8:15 The target',
    ],
  );
  check(claims({ one: '', two: arguing('qualifies: one\n    with: [one]') }), [
    'claims/two.md:9:12 begged-question Unexpected further premise `one` of an argument that qualifies `one`, expected a premise that neither states nor denies the target',
    '  -> claims/two.md:8:16 The target',
  ]);
});

test('the contrary of the target, wherever it is declared', () => {
  check(
    claims({
      one: '',
      other: `contrary: [one]\n${unanswered}`,
      two: arguing('rebuts: one\n    with: [other]'),
    }),
    [
      'claims/two.md:9:12 begged-question Unexpected further premise `other` of an argument that rebuts `one`, expected a premise that neither states nor denies the target',
      '  -> claims/other.md:7:12 Declared contraries here',
    ],
  );
});

test('a first premise that is its own target is reported once, as such', () => {
  check(claims({ one: arguing('supports: one\n    with: [two]'), two: unanswered }), [
    'claims/one.md:8:15 self-argument Unexpected argument of `one` that supports itself, expected another target',
  ]);
});

test('sound: to limit a claim with its contrary, to undercut a step with the claim it leads to', () => {
  check(
    claims({
      one: '',
      other: `contrary: [one]\n${unanswered}`,
      two: arguing('qualifies: one\n    with: [other]'),
    }),
    [],
  );
  check(
    claims({
      one: '',
      two: arguing('supports: one'),
      three: arguing('undercuts: two/supports/one\n    with: [one]'),
    }),
    [],
  );
});
