import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { hashesIn, type BuildRecord } from '../../scripts/build-record.ts';
import { recover } from '../../scripts/swap.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

const root = join(import.meta.dirname, '..', '..');
const moments = 8;

/** A build in a group of processes of its own, which can be ended as one, the indexer included. */
function startBuild(out: string, content: string): ChildProcess {
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, CONTENT_DIR: content, EXTRAS: 'none' };
  const args = [join(root, 'scripts', 'build.ts'), '--out', out];
  return spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore', detached: true });
}

/** Every file is the one that the build recorded: nothing is half written, missing or left over. */
function assertWhole(dist: string): void {
  const { files } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as BuildRecord;
  assert.deepEqual(hashesIn(dist), files);
}

test('a build that is killed at any moment leaves a whole site, the former one or the new', async (context) => {
  const folder = await temporaryFolder(context);
  const content = await writeContent(join(folder, 'content'), tea);
  const out = join(folder, 'out', 'dist');
  const started = performance.now();
  const [code] = (await once(startBuild(out, content), 'exit')) as [number | null];
  const duration = performance.now() - started;
  assert.equal(code, 0);
  assertWhole(out);

  const claim = join(content, 'claims', 'tea-calms.md');
  for (let moment = 1; moment <= moments; moment += 1) {
    await writeFile(
      claim,
      (await readFile(claim, 'utf8')).replace(/Tea calms\b.*/u, `Tea calms ${moment} people`),
    );
    const child = startBuild(out, content);
    await pause((duration * moment) / moments);
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGKILL');
      await once(child, 'exit');
    }
    // Between the two renamings of a swap there is no site for an instant; the next run puts it there.
    if (!existsSync(out)) await recover(out);
    assertWhole(out);
  }

  assert.deepEqual(await once(startBuild(out, content), 'exit'), [0, null]);
  assertWhole(out);
  assert.match(
    readFileSync(join(out, 'claims', 'tea-calms', 'index.html'), 'utf8'),
    new RegExp(`Tea calms ${moments} people`, 'u'),
  );
  assert.deepEqual(await readdir(join(folder, 'out')), ['dist'], 'nothing is left beside the site');
});
