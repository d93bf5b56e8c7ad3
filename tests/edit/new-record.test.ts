import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterChanges } from '../../src/edit/change.ts';
import { newKinds, newRecord } from '../../src/edit/new-record.ts';
import { checkFiles } from '../support/check-files.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

const { files, graph } = checkFiles(fixture(tea));

test('a draft of every kind is read as what it is, and asks only for what is left empty', () => {
  for (const kind of newKinds) {
    const drafted = afterChanges(files, newRecord(graph, { kind, id: 'brand-new', folder: undefined }));
    const codes = new Set(checkFiles(drafted).result.diagnostics.map(({ code }) => code));
    const unexpected = ['unexpected-file', 'invalid-yaml', 'unreadable-file', 'cut-text', 'invalid-markdown'];
    assert.deepEqual(
      unexpected.filter((code) => codes.has(code)),
      [],
      kind,
    );
  }
});

test('texts may be filled in with quotation marks or without', () => {
  for (const kind of newKinds) {
    const filled = newRecord(graph, { kind, id: 'brand-new', folder: undefined }).map((change) => ({
      ...change,
      after: change.after?.replaceAll('""', 'Some words of mine'),
    }));
    const { diagnostics } = checkFiles(afterChanges(files, filled)).result;
    assert.ok(!diagnostics.some(({ code }) => code === 'cut-text'), kind);
  }
});

test('a claim may lie in a folder', () => {
  const [change] = newRecord(graph, { kind: 'claim', id: 'brand-new', folder: 'taste' });
  assert.equal(change?.path, 'claims/taste/brand-new.md');
});

test('an id that is none, or was ever used, and a folder that leads elsewhere are refused', () => {
  const begin = (id: string, folder?: string) => () => newRecord(graph, { kind: 'claim', id, folder });
  assert.throws(begin('Tea Is'), /Unexpected id `Tea Is`/u);
  assert.throws(begin('tea-calms'), /it stands for `tea-calms`/u);
  assert.throws(begin('tea-rouses'), /it stands for `tea-wakes`/u);
  assert.throws(begin('brand-new', '../x'), /Unexpected folder `\.\.\/x`/u);
});
