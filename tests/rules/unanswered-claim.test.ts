import { test } from 'node:test';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { check } from '../support/check.ts';

const twoUnanswered = [
  'claims/two.md unanswered-claim Unexpected claim `two` without a counterargument, expected one, or `unanswered` with the reason',
  '  -> Add an argument that rebuts, qualifies or undercuts it, or `unanswered: { why: unexamined }`.',
];

test('a rebuttal answers a claim, a support does not', () => {
  check(claims({ one: arguing('rebuts: two'), two: '' }), []);
  check(claims({ one: arguing('supports: two'), two: '' }), twoUnanswered);
});

test('a claim is silent about an answer while another file cannot be read that may hold one', () => {
  check(`${claims({ two: '' })}=== claims/broken.md\nno front matter\n`, [
    'claims/broken.md unreadable-file Unexpected file without front matter, expected YAML between two lines of `---` at its beginning',
  ]);
});

test('what rests on a withdrawn claim answers nobody', () => {
  const files = claims({
    one: `${arguing('rebuts: two')}withdrawn: { on: 2026-01-05, reason: Gone }\n`,
    two: '',
  });
  check(files, [...twoUnanswered]);
});

test('a reason stands in for an answer', () => {
  check(claims({ two: unanswered }), []);
});
