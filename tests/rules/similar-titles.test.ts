import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

const titled = (two: string, keys: string, one = unanswered): string =>
  claims({ one, two: keys }).replace('That one', 'Tea calms most people').replace('That two', two);

test('the title of the later claim is reported', () => {
  check(titled('The tea calms most peoples', unanswered), [
    'claims/two.md:2:8 similar-titles Unexpected title that is nearly that of `one`, expected titles that tell the two claims apart',
    '  -> claims/one.md:2:8 The title of `one`',
  ]);
});

test('contraries, and claims that answer each other, are meant to be close', () => {
  check(titled('The tea calms most people', `contrary: [one]\n${unanswered}`), []);
  check(titled('The tea calms most people', arguing('rebuts: one'), ''), []);
  check(titled('The tea calms most people', '', arguing('qualifies: two')), []);
  check(titled('Tea does not calm most people', unanswered), []);
});
