import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { page } from '../support/built.ts';
import { program } from '../support/program.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

const searchable = page('').replace('<main>', '<main data-pagefind-body>');

function fragmentOf(url: string): Buffer {
  return gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'Tea' })}`);
}

/** Writes a built site and a knowledge base beside it, and gives the options that name them. */
async function written(
  context: TestContext,
  files: Readonly<Record<string, string | Buffer>>,
  content = '',
): Promise<string[]> {
  const root = await temporaryFolder(context);
  for (const [path, text] of Object.entries({ 'index.html': page(''), ...files })) {
    await mkdir(dirname(join(root, 'dist', path)), { recursive: true });
    await writeFile(join(root, 'dist', path), text);
  }
  const kb = await writeContent(join(root, 'content'), content);
  return ['--dist', join(root, 'dist'), '--content', kb];
}

test('a site in order exits with 0 and says how much was looked at', async (context) => {
  const options = await written(context, {
    'a/index.html': searchable,
    'pagefind/fragment/en_1.pf_fragment': fragmentOf('/a/'),
  });
  const { code, out, err } = await program('check-site', options);
  assert.equal(code, 0, out + err);
  assert.match(out, /^0 errors, 0 warnings in 3 files, 2 pages, 1 link \(\d+ ms\)\n$/u);
});

test('a site with dead links under a base path exits with 1, and its JSON has the shape of a check', async (context) => {
  const options = await written(context, { 'index.html': page('<a href="/claims/">gone</a>') });
  const { code, out } = await program('check-site', [...options, '--format', 'json'], { BASE_PATH: 'kb' });
  assert.equal(code, 1);
  const report = JSON.parse(out) as { summary: Record<string, number>; diagnostics: unknown[] };
  const { milliseconds, ...counted } = report.summary;
  assert.equal(typeof milliseconds, 'number');
  assert.deepEqual(counted, { files: 1, pages: 1, links: 1, errors: 1, warnings: 0 });
  assert.deepEqual(report.diagnostics, [
    {
      code: 'dead-link',
      severity: 'error',
      message: 'Unexpected link to `/claims/`, expected an address of the site under `/kb/`',
      file: 'index.html',
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
      hint: null,
      related: [],
    },
  ]);
});

test('a page missing from the index of the search is found by what the index holds', async (context) => {
  const options = await written(context, {
    'a/index.html': searchable,
    'b/index.html': searchable,
    'pagefind/fragment/en_1.pf_fragment': fragmentOf('/a/'),
  });
  const { code, out } = await program('check-site', options);
  assert.equal(code, 1);
  assert.match(out, /^b\/index\.html\n.+\[unsearchable-page\]\n\n1 error/u);
});

test('an index that is damaged ends with 2 and one clear line', async (context) => {
  const damaged = gzipSync('{"url":"/a/"}');
  const options = await written(context, { 'pagefind/fragment/en_1.pf_fragment': damaged });
  const { code, err } = await program('check-site', options);
  assert.equal(code, 2);
  assert.match(err, /^Unexpected content of `pagefind\/fragment\/en_1\.pf_fragment`, expected [^\n]+\n$/u);
});

test('addresses of the ledger in the content folder are asked for', async (context) => {
  const options = await written(context, {}, '=== permalinks.yaml\n- /\n- /claims/gone/\n');
  const { code, out } = await program('check-site', options);
  assert.equal(code, 1);
  assert.match(out, /^claims\/gone\/index\.html\n.+`\/claims\/gone\/`.+\[lost-address\]\n/u);
});

test('warnings count where the command line says how many are allowed', async (context) => {
  const sitemap = '<urlset><url><loc>https://tea.example/a/</loc></url></urlset>';
  const options = await written(context, { 'a/index.html': page(''), 'sitemap-0.xml': sitemap });
  assert.equal((await program('check-site', options)).code, 0);
  assert.equal((await program('check-site', [...options, '--max-warnings', '0'])).code, 1);
});

test('`SITE_URL` that is no address ends with 2 and one clear line', async (context) => {
  const options = await written(context, {});
  const { code, err } = await program('check-site', options, { SITE_URL: 'example.org' });
  assert.equal(code, 2);
  assert.equal(err, 'Unexpected `SITE_URL=example.org`, expected an absolute address\n');
});

for (const args of [['--dist', 'no/such/folder'], ['--format', 'yaml'], ['--nonsense']]) {
  test(`\`${args.join(' ')}\` exits with 2 and one clear line`, async () => {
    const { code, out, err } = await program('check-site', args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /^[^\n]+\n$/u);
  });
}
