import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { IndexInOrder } from '../../../src/site/search/index-in-order.ts';

const site = mkdtempSync(join(tmpdir(), 'two-ladders-index-'));
const index = new IndexInOrder();
after(async () => {
  await index.close();
  rmSync(site, { recursive: true });
});

for (const folder of ['tea', 'coffee']) {
  mkdirSync(join(site, folder));
  writeFileSync(
    join(site, folder, 'index.html'),
    `<html lang="en"><body><h1>All of ${folder}</h1></body></html>`,
  );
}

test('pages are added once, and what fails while the index is written ends nothing else', async () => {
  index.add(site, 'tea/**/*.html');
  index.add(site, 'coffee/**/*.html');
  index.add(site, 'tea/**/*.html');
  const failing = index.write(join(site, 'pagefind'), () => {
    throw new Error('No room on the disk');
  });
  await assert.rejects(failing, /No room on the disk/u);
  assert.equal(await index.write(join(site, 'pagefind'), () => undefined), 2);
  assert.equal(readdirSync(join(site, 'pagefind', 'fragment')).length, 2);
});

test('once it is closed nothing is begun', async () => {
  await index.close();
  index.add(site, 'nowhere/**/*.html');
  await assert.rejects(
    index.write(join(site, 'again'), () => undefined),
    /Pagefind/u,
  );
});
