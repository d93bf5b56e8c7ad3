import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import type { BuiltSite } from './built-site.ts';
import { program } from './program.ts';
import { temporaryFolder } from './temporary.ts';
import { freePort, whenAnswered } from './web-server.ts';

/** Zips a built site, unpacks it elsewhere, serves it with the simplest server there is, and gives its origin. */
export async function serveFromZip({ dist, base }: BuiltSite, context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'site.zip');
  const { code, err } = await program('hosting', ['zip', '--dist', dist, '--out', file], { BASE_PATH: base });
  assert.equal(code, 0, err);
  const root = join(folder, 'unpacked');
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(file)))) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), bytes);
  }
  const port = await freePort();
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root];
  const child = spawn('python3', args, { stdio: 'ignore' });
  context.after(() => child.kill());
  return whenAnswered(`http://127.0.0.1:${port}`, () => Promise.resolve('python3'));
}
