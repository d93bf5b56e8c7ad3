import { test } from 'node:test';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

const old = '0123abcd';

test('both fingerprints are given, and every wording that the review covers is shown', () => {
  const today = fingerprint('It is so that one.\nIt is so that three.');
  check(
    claims({
      one: unanswered,
      two: arguing(`supports: one\n    with: [three]\n    reviewed: "${old}"`),
      three: unanswered,
    }),
    [
      `claims/two.md:10:15 suspect-argument Unexpected review of the wording \`${old}\`, expected one of today's wording \`${today}\``,
      '  -> claims/one.md:3:12 The statement of its target',
      '  -> claims/three.md:3:12 The statement of a further premise',
      `  -> Read the argument against today's wording; where it holds, write \`reviewed: "${today}"\`.`,
    ],
  );
});

test('an undercut is held against the reason that it attacks', () => {
  const [statement, reason] = [fingerprint('It is so that one.'), fingerprint('So it is explained.')];
  const files = claims({
    one: '',
    two: arguing(`supports: one\n    reviewed: "${statement}"`),
    three: arguing(`undercuts: two/supports/one\n    reviewed: "${reason}"`),
  });
  check(files, []);
  check(files.replace(reason, old), [
    `claims/three.md:9:15 suspect-argument Unexpected review of the wording \`${old}\`, expected one of today's wording \`${reason}\``,
    '  -> claims/two.md:10:14 The reason that it undercuts',
    `  -> Read the argument against today's wording; where it holds, write \`reviewed: "${reason}"\`.`,
  ]);
});

test('a typo mended since the review is no reason to read it again', () => {
  const earlier = `earlier:\n  - { statement: It is so taht one., until: 2026-01-01, reason: typo, minor: true }\n${unanswered}`;
  check(
    claims({
      one: earlier,
      two: arguing(`supports: one\n    reviewed: "${fingerprint('It is so taht one.')}"`),
    }),
    [],
  );
});

test('of an unknown target only the reference is reported', () => {
  check(claims({ two: arguing(`supports: nobody\n    reviewed: "${old}"`) }), [
    'claims/two.md:8:15 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
  ]);
});
