import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, reportOf } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const claim = (path: string): string => claims({ tea: unanswered }).replace('claims/tea.md', path);

test('folders count as well as names', () => {
  check(claim('claims/Moods/tea.md') + claim('claims/moods/tea.md'), [
    'claims/moods/tea.md case-collision Unexpected path `claims/moods/tea.md`, expected one that differs from `claims/Moods/tea.md` by more than case or encoding',
    '  -> claims/Moods/tea.md The other file',
    'claims/moods/tea.md duplicate-id Unexpected second claim with the id `tea`, expected ids that are unique per kind',
    '  -> claims/Moods/tea.md The first claim with this id',
  ]);
});

test('one letter in two forms of Unicode is one letter', () => {
  const [first] = reportOf(claim('claims/th\u00e9/a.md') + claim('claims/the\u0301/a.md'));
  assert.match(first ?? '', /^claims\/th\u00e9\/a\.md case-collision /u);
});

test('files that are not read otherwise collide as well', () => {
  check('=== Topics.yaml\n[]\n', [
    'Topics.yaml unexpected-file Unexpected file, expected one of `claims/…/*.md`, `sources/…/*.yaml`, `maps/…/*.mdx`, `syntheses/…/*.mdx`, `articles/…/*.mdx`, `topics.yaml`, `scopes.yaml`, `site.yaml`, `search-words.yaml`, `permalinks.yaml`',
    'topics.yaml case-collision Unexpected path `topics.yaml`, expected one that differs from `Topics.yaml` by more than case or encoding',
    '  -> Topics.yaml The other file',
  ]);
});

test('names that differ by a letter are two', () => {
  check('=== README.md\nx\n', []);
});
