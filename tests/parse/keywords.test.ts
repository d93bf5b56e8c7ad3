import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../support/check.ts';
import { checkFiles } from '../support/check-files.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

const having = (lines: string): string =>
  tea.replace('title: Tea is strong\n', `title: Tea is strong\n${lines}`);

test('what readers type for a record is kept as it was written', () => {
  const { graph } = checkFiles(fixture(having('keywords: [strong brew, "will it keep me awake?"]\n')));
  assert.deepEqual(graph.claims.get('tea-is-strong')?.keywords, ['strong brew', 'will it keep me awake?']);
  assert.deepEqual(graph.claims.get('tea-calms')?.keywords, []);
});

test('a keyword given twice or empty is told at its place', () => {
  check(having('keywords: [strong brew, strong brew]\n'), [
    'claims/tea-is-strong.md:3:25 schema-violation Unexpected text `strong brew` for `keywords`, expected each only once',
  ]);
  check(having('keywords: [strong brew, ""]\n'), [
    'claims/tea-is-strong.md:3:25 schema-violation Unexpected text `` for `keywords`, expected some text',
  ]);
});
