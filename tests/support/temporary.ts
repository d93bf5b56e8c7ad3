import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fixture } from './fixture.ts';

/** A folder of its own for one test, gone when the test ends. */
export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'two-ladders-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a small knowledge base, given as for `fixture`, into a folder. */
export async function writeContent(folder: string, files: string): Promise<string> {
  for (const file of fixture(files)) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'text' in file ? file.text : '');
  }
  return folder;
}
