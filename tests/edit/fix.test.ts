import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes } from '../../src/edit/fix.ts';
import { afterChanges } from '../../src/edit/change.ts';
import type { ContentFile } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

function fixed(files: string): Map<string, string | undefined> {
  const { files: read, result } = checkFiles(fixture(files));
  return new Map(applyFixes(read, result.diagnostics).map(({ path, after }) => [path, after]));
}

const textOf = (files: string, path: string): string =>
  fixture(files).flatMap((file) => (file.path === path && 'text' in file ? [file.text] : []))[0] ?? '';

test('a sound debate is left alone', () => {
  assert.equal(fixed(tea).size, 0);
});

test('a mistyped id is mended where it stands, and nothing else in the file moves', () => {
  const path = 'claims/tea-is-strong.md';
  for (const [written, mended] of [
    ['tea-wake', 'tea-wakes'],
    ['"tea-wake" # not the former id', '"tea-wakes" # not the former id'],
    ["'tea-wake'", "'tea-wakes'"],
  ] as const) {
    const files = tea.replace('supports: tea-rouses', `supports: ${written}`);
    assert.equal(fixed(files).get(path), textOf(files, path).replace(written, mended));
  }
});

test('a mistyped id in prose is mended in the address and not in the words', () => {
  const files = tea.replace('[calms](claim:tea-calms)', '[tea-calm](claim:tea-calm)');
  assert.match(fixed(files).get('articles/on-tea.mdx') ?? '', /\[tea-calm\]\(claim:tea-calms\)/u);
});

test('an id with two near candidates is left to its author', () => {
  const files = tea
    .replace('positions: [tea-calms, tea-wakes]', 'positions: [tea-calms, tea-is-wirm]')
    .replaceAll('tea-is-iced', 'tea-is-worm');
  assert.equal(fixed(files).has('maps/does-tea-calm.mdx'), false);
});

test('fixing twice changes nothing more', () => {
  const files = tea
    .replace('supports: tea-rouses', 'supports: tea-wake')
    .replace('[calms](claim:tea-calms)', '[calms](claim:tea-calm)');
  const apply = (read: readonly ContentFile[]): ContentFile[] => {
    return afterChanges(read, applyFixes(read, checkFiles(read).result.diagnostics));
  };
  const once = apply(fixture(files));
  assert.deepEqual(apply(once), once);
  assert.equal(checkFiles(once).result.summary.errors, 0);
});

test('a mistyped id is mended in the address and not in the title of the link', () => {
  const files = tea.replace('[calms](claim:tea-calms)', '[calms](claim:tea-calm "claim:tea-calm")');
  assert.match(fixed(files).get('articles/on-tea.mdx') ?? '', /\(claim:tea-calms "claim:tea-calm"\)/u);
});
