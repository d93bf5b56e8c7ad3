import { test } from 'node:test';
import { check } from '../support/check.ts';

test('a group of one word says nothing for another', () => {
  check('=== search-words.yaml\ngroups:\n  - [pay, salary]\n  - [title]\n', [
    'search-words.yaml:3:6 schema-violation Unexpected list for `groups`, expected two words or more: one says nothing for another',
  ]);
});

test('what is no list of groups is said at its place', () => {
  check('=== search-words.yaml\ngroup: []\n', [
    'search-words.yaml:1:1 schema-violation Unexpected absence of `groups`, expected a list',
    'search-words.yaml:1:1 schema-violation Unexpected key `group`, expected one of `groups`',
    '  -> Did you mean `groups`?',
  ]);
});
