import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsFor, excesses, hostLimits, type SiteExtent } from '../../../src/site/hosting/limits.ts';
import { extentOf } from '../../../scripts/site-extent.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const small: SiteExtent = {
  files: 300,
  bytes: 3_000_000,
  largest: 90_000,
  fullest: 40,
  headers: 23,
  redirects: 5,
};

test('a small site is taken everywhere', () => {
  assert.deepEqual(excesses(small), []);
  assert.ok(boundsFor(small).length >= 10);
});

test('each host that does not take a site is named, with what is too much', () => {
  assert.deepEqual(excesses({ ...small, files: 20_001, bytes: 1_000_000_001 }), [
    'Unexpected 1,000,000,001 bytes in all, expected at most 1,000,000,000 on GitHub Pages',
    'Unexpected 20,001 files, expected at most 20,000 on Cloudflare Pages, free plan',
  ]);
  assert.equal(excesses({ ...small, largest: 26 * 1024 * 1024 }).length, 3);
  assert.equal(excesses({ ...small, redirects: 2001 }).length, 2);
  assert.equal(excesses({ ...small, fullest: 54_001 }).length, 1);
});

test('every bound has an address where the host states it', () => {
  for (const { stated, host } of hostLimits)
    assert.ok(stated.length > 0 && stated.every((each) => URL.canParse(each)), host);
});

test('a site is counted: files, bytes, the largest, the fullest folder, rules', async (context) => {
  const dist = await temporaryFolder(context);
  await mkdir(join(dist, 'claims'));
  await writeFile(join(dist, 'index.html'), 'tea');
  await writeFile(join(dist, 'claims', 'a'), 'green tea');
  await writeFile(join(dist, 'claims', 'b'), '');
  await writeFile(join(dist, '_headers'), '# tea\n/*\n  A: b\n/claims/*\n  C: d\n');
  assert.deepEqual(extentOf(dist), {
    files: 4,
    bytes: 45,
    largest: 33,
    fullest: 2,
    headers: 2,
    redirects: 0,
  });
});
