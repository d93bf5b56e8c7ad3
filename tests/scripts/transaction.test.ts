import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { journalName } from '../../scripts/journal.ts';
import { commit, CutShort, recover } from '../../scripts/transaction.ts';
import type { FileChange } from '../../src/edit/change.ts';
import { rename } from '../../src/edit/rename.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { busiest, copyOf, graph, textsIn } from '../support/real-content.ts';
import { temporaryFolder } from '../support/temporary.ts';

const changes: readonly FileChange[] = [
  { path: 'claims/a.md', before: 'a\n', after: 'A\n' },
  { path: 'claims/old/b.md', before: 'b\n', after: undefined },
  { path: 'claims/new/b.md', before: undefined, after: 'B\n' },
  { path: 'claims/c.md', before: 'c\n', after: 'C\n' },
];

const state = (folder: string): (string | undefined)[] =>
  ['claims/a.md', 'claims/old/b.md', 'claims/new/b.md', 'claims/c.md'].map((path) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });

const before = ['a\n', 'b\n', undefined, 'c\n'];
const after = ['A\n', undefined, 'B\n', 'C\n'];

async function folderBefore(context: Parameters<typeof temporaryFolder>[0]): Promise<string> {
  const folder = await temporaryFolder(context);
  commit(folder, [
    { path: 'claims/a.md', before: undefined, after: 'a\n' },
    { path: 'claims/old/b.md', before: undefined, after: 'b\n' },
    { path: 'claims/c.md', before: undefined, after: 'c\n' },
  ]);
  return folder;
}

/** Puts files in place until the given one, and fails there. */
function failingAt(nth: number): typeof renameSync {
  let count = 0;
  return (from, to) => {
    count += 1;
    if (count === nth) throw new Error('Unexpected end of the disk');
    renameSync(from, to);
  };
}

test('all changes are made, and nothing is left beside them', async (context) => {
  const folder = await folderBefore(context);
  commit(folder, changes);
  assert.deepEqual(state(folder), after);
  assert.equal(existsSync(join(folder, journalName)), false);
});

test('a failure between two files takes back what was written, wherever it comes', async (context) => {
  for (const nth of [1, 2, 3]) {
    const folder = await folderBefore(context);
    assert.throws(() => commit(folder, changes, failingAt(nth)), /end of the disk/u);
    assert.deepEqual(state(folder), before);
    assert.equal(existsSync(join(folder, journalName)), false);
  }
});

test('what can be neither made nor taken back is completed once it can be', async (context) => {
  const folder = await folderBefore(context);
  const inTheWay = join(folder, 'claims/.a.md.draft');
  let count = 0;
  const breaking: typeof renameSync = (from, to) => {
    count += 1;
    if (count === 1) {
      renameSync(from, to);
      return;
    }
    mkdirSync(inTheWay);
    throw new Error('Unexpected end of the disk');
  };
  assert.throws(
    () => commit(folder, changes, breaking),
    (error) => error instanceof CutShort && /end of the disk.*Nothing is lost/u.test(error.message),
  );
  assert.equal(state(folder)[0], 'A\n');
  rmdirSync(inTheWay);
  assert.equal(recover(folder), true);
  assert.deepEqual(state(folder), after);
});

test('a failure between two files of the real content leaves every file as it was', async (context) => {
  const folder = await copyOf(context);
  const { files } = await checkFolder(folder);
  const renamed = rename(files, graph, { kind: 'claim', id: busiest }, 'another-name');
  const untouched = await textsIn(folder);
  assert.ok(renamed.length > 5);
  for (const nth of [2, Math.floor(renamed.length / 2), renamed.length - 1]) {
    assert.throws(() => commit(folder, renamed, failingAt(nth)), /end of the disk/u);
    assert.deepEqual(await textsIn(folder), untouched);
  }
});

test('a run that was cut short between two files is completed by the next', async (context) => {
  const folder = await folderBefore(context);
  writeFileSync(join(folder, journalName), JSON.stringify(changes));
  writeFileSync(join(folder, 'claims/a.md'), 'A\n');
  assert.equal(recover(folder), true);
  assert.deepEqual(state(folder), after);
  assert.equal(recover(folder), false);
});

test('a file that was edited meanwhile is never overwritten', async (context) => {
  const folder = await folderBefore(context);
  writeFileSync(join(folder, 'claims/c.md'), 'mine\n');
  assert.throws(() => commit(folder, changes), /Unexpected change of claims\/c\.md while the command ran/u);
  assert.deepEqual(state(folder).slice(0, 3), before.slice(0, 3));
  writeFileSync(join(folder, journalName), JSON.stringify(changes));
  assert.throws(() => recover(folder), /Unexpected text of claims\/c\.md after a change that was cut short/u);
  assert.equal(state(folder)[3], 'mine\n');
});

test('a byte order mark stays where it was', async (context) => {
  const folder = await folderBefore(context);
  writeFileSync(join(folder, 'claims/a.md'), '\ufeffa\n');
  commit(folder, changes);
  assert.equal(state(folder)[0], '\ufeffA\n');
});

test('a journal that leads out of the content is refused', async (context) => {
  const folder = await folderBefore(context);
  for (const path of ['../escape.md', 'claims/../../escape.md', '/somewhere/escape.md', 'package.json']) {
    writeFileSync(join(folder, journalName), JSON.stringify([{ path, after: 'x' }]));
    assert.throws(() => recover(folder), /expected a file of the content/u);
    assert.equal(existsSync(join(folder, path)), false);
  }
});

test('a file keeps its mode', async (context) => {
  const folder = await folderBefore(context);
  chmodSync(join(folder, 'claims/a.md'), 0o640);
  commit(folder, changes);
  assert.equal(statSync(join(folder, 'claims/a.md')).mode & 0o777, 0o640);
});

test('a journal that is none is named, and nothing is changed', async (context) => {
  const folder = await folderBefore(context);
  for (const text of [
    '',
    '{}',
    'null',
    '[null]',
    '[{ "path": 1 }]',
    '[{ "path": "claims/a.md", "after": 2 }]',
  ]) {
    writeFileSync(join(folder, journalName), text);
    assert.throws(
      () => recover(folder),
      /^Error: Unexpected content of .*\.changes\.json, expected changes/u,
    );
    assert.deepEqual(state(folder), before);
  }
});
