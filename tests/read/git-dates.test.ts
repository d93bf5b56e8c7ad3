import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gitDates } from '../../src/read/git-dates.ts';
import { temporaryFolder } from '../support/temporary.ts';

function git(folder: string, args: readonly string[], on = '2026-01-01T12:00:00+02:00'): void {
  const who = ['-c', 'user.name=A. Writer', '-c', 'user.email=a@example.org'];
  execFileSync('git', [...who, ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, GIT_COMMITTER_DATE: on, GIT_AUTHOR_DATE: on },
  });
}

/** A repository with a content folder in it, and two commits: the second changes one file of two. */
async function repository(context: TestContext): Promise<{ root: string; content: string }> {
  const root = await temporaryFolder(context);
  const content = join(root, 'content');
  git(root, ['init', '--quiet']);
  await mkdir(join(content, 'claims'), { recursive: true });
  await writeFile(join(content, 'claims', 'a.md'), 'a');
  await writeFile(join(content, 'claims', 'b.md'), 'b');
  git(root, ['add', '.']);
  git(root, ['commit', '-m', 'first']);
  await writeFile(join(content, 'claims', 'b.md'), 'b, better');
  git(root, ['commit', '-a', '-m', 'second'], '2026-02-02T00:30:00+02:00');
  return { root, content };
}

test('each file has the time of its last commit, by its path in the content folder', async (context) => {
  const { content } = await repository(context);
  const found = gitDates(content);
  assert.ok(found.known === 'yes');
  assert.deepEqual(Object.fromEntries(found.dates), {
    'claims/a.md': '2026-01-01T10:00:00.000Z',
    'claims/b.md': '2026-02-01T22:30:00.000Z',
  });
});

test('a file with changes that are not committed, or that is new, has no date', async (context) => {
  const { content } = await repository(context);
  await writeFile(join(content, 'claims', 'a.md'), 'a, changed');
  await writeFile(join(content, 'claims', 'c.md'), 'c');
  const found = gitDates(content);
  assert.ok(found.known === 'yes');
  assert.deepEqual([...found.dates.keys()], ['claims/b.md']);
});

test('a shallow clone knows too little', async (context) => {
  const { root } = await repository(context);
  const clone = join(await temporaryFolder(context), 'clone');
  git(root, ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
  assert.deepEqual(gitDates(join(clone, 'content')), { known: 'in part' });
});

test('a folder outside of git has no dates', async (context) => {
  assert.deepEqual(gitDates(await temporaryFolder(context)), { known: 'no' });
});
