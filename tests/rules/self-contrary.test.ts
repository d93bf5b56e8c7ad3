import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

test('by a former id, among others', () => {
  check(claims({ one: `aliases: [first]\ncontrary: [two, first]\n${unanswered}`, two: unanswered }), [
    'claims/one.md:8:17 self-contrary Unexpected contrary `one` of the claim itself, expected another claim',
  ]);
});
