import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { hashesIn, type BuildRecord } from '../../scripts/build-record.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '..', '..');
const env = {
  ...process.env,
  NODE_TEST_CONTEXT: undefined,
  BASE_PATH: '/kb/',
  SITE_URL: 'https://two-ladders.example',
};

const execute = promisify(execFile);

/** Clones what is committed into a folder of its own, with nothing cached, and builds it there. */
async function buildCloneIn(folder: string): Promise<BuildRecord> {
  await execute('git', ['clone', '--quiet', '--no-local', root, folder]);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // A link to a folder is no folder, and git would take it for a file that was added.
  appendFileSync(join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
  await execute(process.execPath, ['scripts/build.ts'], { cwd: folder, env });
  return JSON.parse(readFileSync(join(folder, 'dist', 'build.json'), 'utf8')) as BuildRecord;
}

test('two clean builds of one commit, in folders of different names, are the same to the byte', async (context) => {
  const folder = await temporaryFolder(context);
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const [first, second] = await Promise.all([
    buildCloneIn(join(folder, 'first')),
    buildCloneIn(join(folder, 'another-folder-altogether')),
  ]);
  assert.deepEqual(second, first);
  assert.deepEqual(hashesIn(join(folder, 'first', 'dist')), first.files);
  assert.deepEqual(first.code, { commit, changed: false });
  assert.ok(Object.keys(first.files).some((path) => path.startsWith('cards/')));
  assert.ok(Object.keys(first.files).some((path) => path.startsWith('pagefind/')));
});
