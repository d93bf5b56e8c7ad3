import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

test('the whole circle is shown from its first step in order of files, with the place of every step', () => {
  check(
    claims({
      c: arguing('supports: a'),
      b: arguing('supports: c'),
      a: `aliases: [first]\n${arguing('supports: d', 'supports: b')}`,
      d: unanswered,
    }).replace('supports: a', 'supports: first'),
    [
      'claims/a.md:11:15 support-cycle Unexpected circle of support `a` → `b` → `c` → `a`, expected no claim to rest on itself',
      '  -> claims/a.md:11:15 `a` supports `b`',
      '  -> claims/b.md:8:15 `b` supports `c`',
      '  -> claims/c.md:8:15 `c` supports `a`',
    ],
  );
});

test('a further premise closes the circle: the step stands where the argument does', () => {
  check(claims({ a: arguing('supports: b'), b: unanswered, c: arguing('supports: a\n    with: [b]') }), [
    'claims/a.md:8:15 support-cycle Unexpected circle of support `a` → `b` → `a`, expected no claim to rest on itself',
    '  -> claims/a.md:8:15 `a` supports `b`',
    '  -> claims/c.md:8:15 `b` supports `a`',
  ]);
});

test('one diagnostic for a claim that supports itself', () => {
  check(claims({ a: arguing('supports: a') }), [
    'claims/a.md:8:15 self-argument Unexpected argument of `a` that supports itself, expected another target',
  ]);
});

test('sound: two ways from one claim to another', () => {
  check(claims({ a: arguing('supports: b', 'supports: c'), b: arguing('supports: c'), c: unanswered }), []);
});
