import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from '../support/check-files.ts';
import { rules } from '../../src/rules/index.ts';
import { realContent } from './knowledge-base.ts';
import { fileMutations } from './files.ts';
import { ledgerMutations } from './ledger.ts';
import { proseMutations } from './prose.ts';
import { recordMutations } from './records.ts';
import { referenceMutations } from './references.ts';
import { relationMutations } from './relations.ts';
import { structureMutations } from './structure.ts';
import { voiceMutations } from './voices.ts';

/*
 * Breaks the real content one edit at a time. Each edit must be reported with its code, at its file and, where the
 * mistake has one, at its line; and it must not have been reported before.
 */
const mutations = [
  ...referenceMutations,
  ...relationMutations,
  ...voiceMutations,
  ...recordMutations,
  ...structureMutations,
  ...fileMutations,
  ...proseMutations,
  ...ledgerMutations,
];
const kb = realContent();
const circumstances = { today: '2026-12-31', formerLedger: kb.graph.ledger };
const before = new Set(
  checkFiles(kb.files, circumstances).result.diagnostics.map((each) => JSON.stringify(each)),
);

test('the untouched content has no error', () => {
  assert.equal(checkFiles(kb.files, circumstances).result.summary.errors, 0);
});

for (const { name, code, mutate } of mutations) {
  test(`${name}: reported as ${code}`, () => {
    const { files, file, line } = mutate(kb);
    const { diagnostics } = checkFiles(files, circumstances).result;
    const fresh = diagnostics.filter((each) => !before.has(JSON.stringify(each)));
    const places = fresh.map((each) => `${each.code} ${each.place.file}:${each.place.start?.line ?? '-'}`);
    const isFound = fresh.some(
      (each) =>
        each.code === code && each.place.file === file && (line === null || each.place.start?.line === line),
    );
    assert.ok(
      isFound,
      `expected ${code} at ${file}:${line ?? 'any line'}, reported were\n${places.join('\n')}`,
    );
  });
}

test('every rule has a mutation, and every mutation a rule', () => {
  assert.deepEqual(
    [...new Set(mutations.map(({ code }) => code))].sort(),
    rules.map(({ code }) => code).sort(),
  );
});
