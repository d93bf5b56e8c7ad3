import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

test('three in a row, declared from either side', () => {
  check(claims({ a: unanswered, b: `contrary: [a]\n${unanswered}`, c: `contrary: [b]\n${unanswered}` }), [
    'claims/c.md:7:12 contrary-chain Unexpected `c` as a contrary of `b` beside `a`, expected `a` and `c` to be contraries as well',
    '  -> claims/b.md:7:12 `a` and `b` are declared contraries',
    '  -> claims/c.md:7:12 `b` and `c` are declared contraries',
  ]);
});

test('four in a row are two chains', () => {
  check(
    claims({
      a: `contrary: [b]\n${unanswered}`,
      b: `contrary: [c]\n${unanswered}`,
      c: `contrary: [d]\n${unanswered}`,
      d: unanswered,
    }),
    [
      'claims/b.md:7:12 contrary-chain Unexpected `c` as a contrary of `b` beside `a`, expected `a` and `c` to be contraries as well',
      '  -> claims/a.md:7:12 `a` and `b` are declared contraries',
      '  -> claims/b.md:7:12 `b` and `c` are declared contraries',
      'claims/c.md:7:12 contrary-chain Unexpected `d` as a contrary of `c` beside `b`, expected `b` and `d` to be contraries as well',
      '  -> claims/b.md:7:12 `b` and `c` are declared contraries',
      '  -> claims/c.md:7:12 `c` and `d` are declared contraries',
    ],
  );
});

test('sound: three that all exclude each other, and pairs apart', () => {
  check(
    claims({ a: `contrary: [b, c]\n${unanswered}`, b: `contrary: [c]\n${unanswered}`, c: unanswered }),
    [],
  );
  check(
    claims({
      a: `contrary: [b]\n${unanswered}`,
      b: unanswered,
      c: `contrary: [d]\n${unanswered}`,
      d: unanswered,
    }),
    [],
  );
});
