import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { program } from '../support/program.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

test('EXTRAS=none leaves out cards, mirrors and frames, and every link to them', async (context) => {
  const folder = await temporaryFolder(context);
  const content = await writeContent(join(folder, 'content'), tea);
  const out = join(folder, 'dist');
  const env = { CONTENT_DIR: content, EXTRAS: 'none', SITE_URL: 'https://tea.example' };
  const { code, err } = await program('build', ['--out', out], env);
  assert.equal(code, 0, err);
  assert.deepEqual(globSync('**/*.{md,png}', { cwd: out }), []);
  assert.ok(!existsSync(join(out, 'embed')));
  const page = readFileSync(join(out, 'claims', 'tea-calms', 'index.html'), 'utf8');
  assert.doesNotMatch(page, /index\.md|og:image/u);
  assert.match(page, /<meta property="og:title" content="Tea calms"/u);
  assert.match(readFileSync(join(out, 'llms.txt'), 'utf8'), /\(https:\/\/tea\.example\/claims\/\)/u);
  const checked = await program('check-site', ['--dist', out, '--content', content], env);
  assert.equal(checked.code, 0, checked.out);
});

test('a value of EXTRAS that means nothing is refused before anything is built', async (context) => {
  const folder = await temporaryFolder(context);
  const content = await writeContent(join(folder, 'content'), tea);
  const { code, err } = await program('build', ['--out', join(folder, 'dist')], {
    CONTENT_DIR: content,
    EXTRAS: 'nothing',
  });
  assert.equal(code, 2);
  assert.match(err, /Unexpected `EXTRAS=nothing`, expected `all` or `none`/u);
});

test('a site that does not know its address prints none', async (context) => {
  const folder = await temporaryFolder(context);
  const content = await writeContent(join(folder, 'content'), tea);
  const out = join(folder, 'dist');
  const { code, err } = await program('build', ['--out', out], { CONTENT_DIR: content, SITE_URL: '' });
  assert.equal(code, 0, err);
  const page = readFileSync(join(out, 'claims', 'tea-calms', 'index.html'), 'utf8');
  assert.doesNotMatch(page, /canonical|og:url|og:image|ld\+json|rel="sitemap"/u);
  assert.match(page, /<meta property="og:description" content="A cup of tea calms most people\./u);
  assert.deepEqual(globSync('{sitemap*,feed*}', { cwd: out }), []);
  assert.doesNotMatch(readFileSync(join(out, 'robots.txt'), 'utf8'), /Sitemap/u);
});
