import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '..', '..');
const font = 'src/styles/fonts/literata-roman.woff2';

test('a font that is missing or broken stops the build, and the message says what to do', async (context) => {
  const folder = join(await temporaryFolder(context), 'project');
  execFileSync('git', ['clone', '--quiet', '--no-local', root, folder]);
  // What is written now, and not only what is committed.
  execFileSync('cp', ['-R', join(root, 'src'), join(root, 'scripts'), folder]);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const build = (): { status: number | null; said: string } => {
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined, SITE_URL: 'https://two-ladders.example' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  const todo = `expected the one of the project: \`git checkout -- ${font}\``;

  await writeFile(join(folder, font), 'no font');
  const broken = build();
  assert.notEqual(broken.status, 0);
  assert.ok(broken.said.includes(`Unexpected content of the font ${font}, ${todo}`), broken.said);

  await rm(join(folder, font));
  const missing = build();
  assert.notEqual(missing.status, 0);
  assert.ok(missing.said.includes(`Unexpected absence of the font ${font}, ${todo}`), missing.said);
  assert.ok(!existsSync(join(folder, 'dist')));
});
