import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketScript, bucketUploads, type Upload } from '../../../src/site/hosting/bucket.ts';
import { headersOf } from '../../../src/site/hosting/headers.ts';

/** Whether `aws s3 sync` would send a file: it sends all but what the last filter that matches leaves out. */
function sends({ filters }: Upload, path: string): boolean {
  const matches = (pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u').test(path);
  return filters.findLast(({ pattern }) => matches(pattern))?.takes ?? true;
}

const paths = [
  'index.html',
  '404.html',
  'claims/tea/index.html',
  'claims/tea/index.md',
  'feed.xml',
  'exports/knowledge-base.json',
  '_astro/site.1.css',
  '_astro/font.1.woff2',
  'cards/claims/tea.png',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'pagefind/pagefind.en_1.pf_meta',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/index/en_1.pf_index',
];

for (const path of paths) {
  test(`${path} goes into a bucket once, and is kept as everywhere else`, () => {
    const uploads = bucketUploads().filter((each) => sends(each, path));
    assert.equal(uploads.length, 1);
    assert.equal(uploads[0]?.cacheControl, headersOf(`/${path}`)['Cache-Control']);
    const type = uploads[0]?.type;
    if (path.endsWith('.md')) assert.equal(type, 'text/markdown; charset=utf-8');
    else if (/\.(pf_\w+|pagefind)$/u.test(path)) assert.equal(type, 'application/octet-stream');
    else if (path.endsWith('.woff2')) assert.equal(type, 'font/woff2');
    else assert.equal(type, undefined);
  });
}

test('what other hosts read does not go into a bucket', () => {
  for (const path of ['_headers', '_redirects'])
    assert.ok(bucketUploads().every((each) => !sends(each, path)));
});

test('pages come last, beneath the base path', () => {
  const lines = bucketScript('tea', '/kb/').trim().split('\n');
  assert.equal(lines.shift(), '#!/bin/sh -e');
  assert.ok(lines.every((line) => line.startsWith("aws s3 sync dist 's3://tea/kb/' ")));
  assert.match(lines.at(-1) ?? '', /--cache-control 'no-cache' --exclude '\*' --include '\*'/u);
});
