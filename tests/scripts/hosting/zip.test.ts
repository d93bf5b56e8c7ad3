import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { program } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary.ts';

test('a built site becomes one zip under its base path, the same bytes wherever and whenever it is made', async (context) => {
  const folder = await temporaryFolder(context);
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'claims', 'tea'), { recursive: true });
  await writeFile(join(dist, 'index.html'), '<p>Tea');
  await writeFile(join(dist, 'claims', 'tea', 'index.html'), `<p>${'Tea calms. '.repeat(500)}`);
  await writeFile(join(dist, 'card.png'), 'PNG');
  const zipped = async (name: string, env: Record<string, string>): Promise<Buffer> => {
    const out = join(folder, name);
    const { code, err } = await program('hosting', ['zip', '--dist', dist, '--out', out], env);
    assert.equal(code, 0, err);
    return readFile(out);
  };
  const first = await zipped('first.zip', { BASE_PATH: '/kb/', TZ: 'Asia/Tokyo' });
  await writeFile(join(dist, 'index.html'), '<p>Tea');
  const second = await zipped('second.zip', { BASE_PATH: '/kb/', TZ: 'America/Lima' });
  assert.deepEqual(second, first);
  assert.ok(first.length < 1000, 'text is compressed');
  const files = Object.entries(unzipSync(first)).map(([name, bytes]) => [name, strFromU8(bytes).slice(0, 8)]);
  assert.deepEqual(files, [
    ['kb/card.png', 'PNG'],
    ['kb/claims/tea/index.html', '<p>Tea c'],
    ['kb/index.html', '<p>Tea'],
  ]);
});

test('what is not built cannot be zipped', async (context) => {
  const { code, err } = await program('hosting', ['zip', '--dist', await temporaryFolder(context)]);
  assert.equal(code, 2);
  assert.match(err, /expected a built site; run `npm run build` first/u);
});
