import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newKnowledgeBase } from '../../src/edit/new-knowledge-base.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('a debate is begun in a folder that is new or empty, checks clean and builds', async (context) => {
  const folder = await temporaryFolder(context);
  const begun = join(folder, 'deep', 'debate');
  const { code, out, err } = await program('new', ['knowledge-base', begun]);
  assert.equal(code, 0, err);
  assert.match(out, /^Wrote .*site\.yaml$/mu);
  assert.match(out, /CONTENT_DIR=.* npm run dev/u);
  const { result, graph } = await checkFolder(begun);
  assert.deepEqual(
    result.diagnostics.map(({ message }) => message),
    [],
  );
  assert.ok(graph.maps.size > 0 && graph.articles.size > 0 && graph.arguments.size > 0);

  const dist = join(folder, 'dist');
  const env = { CONTENT_DIR: begun, SITE_URL: 'https://debate.example', EXTRAS: 'none' };
  const built = await program('build', ['--out', dist], env);
  assert.equal(built.code, 0, built.out + built.err);
  const checked = await program(
    'check-site',
    ['--dist', dist, '--content', begun, '--max-warnings', '0'],
    env,
  );
  assert.equal(checked.code, 0, checked.out);

  const empty = join(folder, 'empty');
  mkdirSync(empty);
  assert.equal((await program('new', ['knowledge-base', empty])).code, 0);
  assert.equal((await checkFolder(empty)).result.summary.files, newKnowledgeBase().length);
});

test('a folder that holds anything, and a file, stay as they are', async (context) => {
  const folder = await temporaryFolder(context);
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const held = await program('new', ['knowledge-base', folder]);
  assert.equal(held.code, 1);
  assert.match(
    held.err,
    /^Unexpected content of `.*` \(`mine\.txt`\), expected a folder that is empty or not there yet; nothing was written$/mu,
  );
  const file = await program('new', ['knowledge-base', join(folder, 'mine.txt')]);
  assert.equal(file.code, 1);
  assert.match(file.err, /^Unexpected file `/u);
  assert.deepEqual(readdirSync(folder), ['mine.txt']);
});

test('a call without a folder says what is expected', async () => {
  const { code, err } = await program('new', ['knowledge-base']);
  assert.equal(code, 2);
  assert.match(err, /expected one of claim, .* and an id, or knowledge-base and a folder/u);
});
