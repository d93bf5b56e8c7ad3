import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { basePath } from '../../scripts/base-path.ts';
import { serveSite } from '../../scripts/static-server.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function builtSite(folder: string): Promise<string> {
  await mkdir(join(folder, 'claims', 'a'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'missing');
  await writeFile(join(folder, 'claims', 'a', 'index.html'), 'claim a');
  return folder;
}

test('pages answer under the base path, and everything else with the page for it and 404', async (context) => {
  const dist = await builtSite(await temporaryFolder(context));
  const site = await serveSite({ dist, base: '/kb/', port: 0 });
  context.after(() => site.close());
  const origin = new URL(site.url).origin;
  const get = async (path: string): Promise<string> => {
    const response = await fetch(origin + path);
    return `${response.status} ${await response.text()}`;
  };
  assert.equal(await get('/kb/'), '200 home');
  assert.equal(await get('/kb'), '200 home');
  assert.equal(await get('/kb/claims/a/'), '200 claim a');
  assert.equal(await get('/kb/claims/b/'), '404 missing');
  assert.equal(await get('/claims/a/'), '404 missing');
});

test('a busy port is answered by the next free one', async (context) => {
  const dist = await builtSite(await temporaryFolder(context));
  const first = await serveSite({ dist, base: '/', port: 0 });
  context.after(() => first.close());
  const port = Number(new URL(first.url).port);
  const second = await serveSite({ dist, base: '/', port });
  context.after(() => second.close());
  assert.ok(Number(new URL(second.url).port) > port);
  assert.equal(await (await fetch(second.url)).text(), 'home');
});

test('a base path may be written with or without its slashes', () => {
  assert.deepEqual(
    ['/', '', 'kb', '/kb', '/kb/', 'a/b'].map((each) => basePath(each)),
    ['/', '/', '/kb/', '/kb/', '/kb/', '/a/b/'],
  );
});
