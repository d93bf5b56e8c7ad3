import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const former = (...ids: string[]): string => `aliases: [${ids.join(', ')}]\n${unanswered}`;

test('the id of another record of the kind', () => {
  check(claims({ one: unanswered, two: former('first', 'one') }), [
    'claims/two.md:7:18 alias-collision Unexpected former id `one`, expected one that is not in use for `one`',
    '  -> claims/one.md The claim `one`',
  ]);
});

test('a former id that two records claim', () => {
  check(claims({ one: former('old'), two: former('old') }), [
    'claims/two.md:7:11 alias-collision Unexpected former id `old`, expected one that is not in use for `one`',
    '  -> claims/one.md:7:11 The claim `one`',
  ]);
});

test('its own id, and one former id twice', () => {
  check(claims({ one: former('one', 'old', 'old') }), [
    'claims/one.md:7:11 alias-collision Unexpected former id `one`, expected one that is not in use for the same record already',
    'claims/one.md:7:21 alias-collision Unexpected former id `old`, expected one that is not in use for the same record already',
  ]);
});

test('records of two kinds may share a former id, and one may have had the id of another kind', () => {
  const article = '=== articles/a.mdx\n---\ntitle: A\naliases: [old, one]\n---\n\nSee [one](claim:one).\n';
  check(claims({ one: former('old', 'a') }) + article, []);
});
