import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { IndexInOrder } from '../../../src/site/search/index-in-order.ts';

const site = mkdtempSync(join(tmpdir(), 'two-ladders-index-'));
after(() => {
  rmSync(site, { recursive: true });
});

for (const folder of ['tea', 'coffee']) {
  mkdirSync(join(site, folder));
  writeFileSync(
    join(site, folder, 'index.html'),
    `<html lang="en"><body><h1>All of ${folder}</h1></body></html>`,
  );
}

test('pages are added once, whoever asks again', async () => {
  const index = new IndexInOrder();
  for (const folder of ['tea', 'coffee', 'tea']) index.add(site, `${folder}/**/*.html`);
  assert.equal(await index.write(join(site, 'pagefind'), () => undefined), 2);
  assert.equal(readdirSync(join(site, 'pagefind', 'fragment')).length, 2);
  await index.close();
});

test('what fails while the index is written is told, and ends nothing else when Pagefind is ended', async () => {
  const index = new IndexInOrder();
  index.add(site, 'tea/**/*.html');
  const failing = index.write(join(site, 'unfinished'), () => {
    throw new Error('No room on the disk');
  });
  await assert.rejects(failing, /No room on the disk/u);
  await index.close();
});

test('once it is closed no pages are added', async () => {
  const index = new IndexInOrder();
  await index.close();
  index.add(site, 'tea/**/*.html');
  assert.equal(await index.write(join(site, 'again'), () => undefined), 0);
  await index.close();
});
