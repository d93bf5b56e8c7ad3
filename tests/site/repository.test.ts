import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressesAt, pathInRepository } from '../../src/site/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('a file is edited on the branch that the repository begins with', () => {
  const { edit } = addressesAt('https://github.com/a/b/');
  assert.equal(edit('content/claims/x.md'), 'https://github.com/a/b/edit/HEAD/content/claims/x.md');
});

test('GitLab shows the file, with a button to edit it', () => {
  const { edit } = addressesAt('https://gitlab.example.org/a/b');
  assert.equal(edit('content/claims/x.md'), 'https://gitlab.example.org/a/b/-/blob/HEAD/content/claims/x.md');
});

test('the path in the repository is the one that git knows, from the root or from deeper down', async (context) => {
  const root = await temporaryFolder(context);
  const content = join(root, 'knowledge', 'content');
  await mkdir(content, { recursive: true });
  assert.equal(pathInRepository(content, join(root, 'knowledge')), 'content/');
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  assert.equal(pathInRepository(content, join(root, 'knowledge')), 'knowledge/content/');
});
