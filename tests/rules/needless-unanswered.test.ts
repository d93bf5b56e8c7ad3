import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

test('a rebuttal, an undercut of a support and a support of a contrary answer a claim', () => {
  const expected = (answer: string, place: string): string[] => [
    `claims/one.md:7:1 needless-unanswered Unexpected \`unanswered\` on a claim that \`${answer}\` answers, expected it only where nothing does`,
    `  -> ${place} The counterargument`,
    '  -> Remove `unanswered`.',
  ];
  check(claims({ one: unanswered, two: arguing('rebuts: one') }), expected('two', 'claims/two.md:8:5'));
  check(
    claims({ one: unanswered, two: arguing('supports: one'), three: arguing('undercuts: two/supports/one') }),
    expected('three', 'claims/three.md:8:5'),
  );
  check(
    claims({ one: `${unanswered}contrary: [two]\n`, two: unanswered, three: arguing('supports: two') }),
    expected('three', 'claims/three.md:8:5'),
  );
});

test('what a withdrawn claim says, or the claim itself, is no answer', () => {
  check(
    claims({ one: unanswered, two: `${arguing('rebuts: one')}withdrawn: { on: 2026-01-05, reason: Old }\n` }),
    [],
  );
  check(claims({ one: arguing('rebuts: one') }), [
    'claims/one.md:8:13 self-argument Unexpected argument of `one` that rebuts itself, expected another target',
  ]);
});
