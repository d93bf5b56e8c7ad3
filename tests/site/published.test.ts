import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { addressOf as addressOfRecord } from '../../src/model/address.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { headBytes, standsForItself } from '../../src/site/own-page.ts';
import { cardedRecords } from '../../src/site/cards/card-of.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { readPages } from '../support/html-pages.ts';
import { pngSize } from '../support/png.ts';
import { program } from '../support/program.ts';

/* The real content, built as it is published: with the address of the site, under a base path. */
const base = '/kb/';
const host = 'https://two-ladders.example';
const env = { SITE_URL: host };

suite('the site as it is published', () => {
  let site: BuiltSite;

  before(async () => {
    site = await buildSite(base, env);
  });

  after(() => site.close());

  const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
  const files = (pattern: string): string[] =>
    globSync(pattern, { cwd: site.dist })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  const meta = (html: string, name: string): string | undefined =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];

  const canonicalOf = (path: string): string | undefined =>
    /<link rel="canonical" href="([^"]*)"/u.exec(read(path))?.[1];
  const addressOf = (path: string): string => `${host}${base}${path.replace('index.html', '')}`;
  /** Pages that stand for themselves, and not in for others. */
  const ownPages = (pattern = '**/index.html'): string[] =>
    files(pattern).filter((path) => standsForItself(read(path), addressOf(path)));

  test('npm run check:site finds nothing, the sitemap and absolute addresses included', async () => {
    const options = ['--dist', site.dist, '--max-warnings', '0'];
    const { code, out, err } = await program('check-site', options, { BASE_PATH: base, ...env });
    assert.equal(code, 0, out + err);
  });

  test('what previews show stands within the first 4 KB of every page', () => {
    for (const path of files('**/index.html')) {
      const head = readFileSync(join(site.dist, path)).subarray(0, headBytes).toString('utf8');
      for (const name of ['og:title', 'og:description', 'og:type', 'og:url', 'og:image', 'twitter:card'])
        assert.ok(meta(head, name), `${path} ${name}`);
      const all = read(path).matchAll(/<meta (?:property|name)="(?:og|twitter):/gu);
      for (const { index } of all)
        assert.ok(Buffer.byteLength(read(path).slice(0, index)) < headBytes - 300, path);
    }
  });

  test('every claim, argument, map, article and synthesis shows a card of its own', async () => {
    const { graph } = await checkFolder('content');
    const images = ownPages('{claims,maps,articles,syntheses}/*/**/index.html').map((path) => {
      const head = read(path).slice(0, headBytes);
      assert.equal(meta(head, 'twitter:card'), 'summary_large_image', path);
      assert.ok(meta(head, 'og:image:alt'), path);
      return meta(head, 'og:image') ?? path;
    });
    assert.equal(images.length, cardedRecords(graph).length);
    assert.equal(new Set(images).size, images.length);
    for (const image of images) {
      const { origin, pathname, search } = new URL(image);
      assert.equal(origin, host);
      assert.match(search, /^\?v=[0-9a-f]{8}$/u);
      const png = readFileSync(join(site.dist, pathname.slice(base.length)));
      assert.deepEqual(pngSize(png), { width: 1200, height: 630 }, pathname);
    }
  });

  test('every page says where it lives and has its way there', () => {
    const own = new Set(ownPages().map(addressOf));
    assert.ok(own.size > 300);
    for (const path of files('**/index.html')) assert.ok(own.has(canonicalOf(path) ?? ''), path);
    for (const path of files('embed/**/index.html'))
      assert.equal(canonicalOf(path), addressOf(path.replace('embed/', '')));
    const claim = read('claims/management-is-not-a-promotion/index.html');
    const data = [...claim.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gu)].map(
      ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
    );
    assert.deepEqual(
      data.map((each) => each['@type']),
      ['Claim', 'BreadcrumbList'],
    );
  });

  test('every page has a Markdown mirror that it links to, and llms.txt', () => {
    const pages = ownPages();
    assert.deepEqual(
      files('**/index.md'),
      pages.map((path) => path.replace('.html', '.md')),
    );
    for (const path of pages) {
      const mirror = `${base}${path.replace('.html', '.md')}`;
      assert.ok(read(path).includes(`<link rel="alternate" type="text/markdown" href="${mirror}"`), path);
      assert.ok(read(path).includes(`<link rel="describedby" href="${base}llms.txt"`), path);
      const markdown = read(path.replace('.html', '.md')).replace(/^```text\n[^]*?^```$/gmu, '');
      assert.match(markdown, /^# \S/u);
      assert.doesNotMatch(
        markdown,
        /\]\((claim|argument|map|source|synthesis|article):|<Count|undefined/u,
        path,
      );
    }
  });

  test('every link of every mirror leads to a page', () => {
    const known = new Map(readPages(site.dist, base).map((page) => [page.address, page.ids]));
    for (const path of files('**/index.md')) {
      for (const [, address = ''] of read(path).matchAll(/\]\((https?:[^)\s]*)/gu)) {
        const { origin, pathname, hash } = new URL(address);
        if (origin !== host) continue;
        const ids = known.get(pathname);
        assert.ok(ids, `${path} leads to ${pathname}`);
        assert.ok(hash === '' || ids.has(hash.slice(1)), `${path} leads to ${pathname}${hash}`);
      }
    }
  });

  test('llms.txt leads to mirrors that are there', () => {
    const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/gu)].map(([, url = '']) => new URL(url));
    assert.ok(links.length > 10);
    for (const { origin, pathname } of links) {
      assert.equal(origin, host);
      assert.ok(files(pathname.slice(base.length)).length === 1, pathname);
    }
  });

  test('the sitemap has every page that stands for itself, and robots.txt names it', async () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url);
    assert.deepEqual(listed.toSorted(), ownPages().map(addressOf).toSorted());
    const { graph } = await checkFolder('content');
    for (const ref of cardedRecords(graph))
      assert.ok(listed.includes(host + base + addressOfRecord(ref).slice(1)), `${ref.kind} ${ref.id}`);
    assert.ok(!listed.some((url) => url?.includes('/embed/')));
    assert.match(read('robots.txt'), new RegExp(`^Sitemap: ${host}${base}sitemap-index\\.xml$`, 'mu'));
  });

  test('a view for frames has no script, and is not for search engines', async () => {
    const { graph } = await checkFolder('content');
    assert.equal(files('embed/claims/*/index.html').length, graph.claims.size);
    for (const path of files('embed/**/index.html')) {
      const html = read(path).replace(/<script type="application\/ld\+json">.*?<\/script>/gu, '');
      assert.doesNotMatch(html, /<script|javascript:|\son\w+=/u, path);
      assert.match(html, /<meta name="robots" content="noindex"/u);
      assert.match(html, /<base target="_blank"/u);
    }
  });

  test('a second build gives the same bytes', async () => {
    const again = await buildSite(base, env);
    const digests = (dist: string): Map<string, string> =>
      new Map(
        globSync('**/*', { cwd: dist, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [
            path.slice(dist.length),
            createHash('sha256').update(readFileSync(path)).digest('hex'),
          ]),
      );
    const [first, second] = [digests(site.dist), digests(again.dist)];
    await again.close();
    assert.ok(first.size > 1000);
    assert.deepEqual(
      [...new Set([...first.keys(), ...second.keys()])].filter(
        (path) => first.get(path) !== second.get(path),
      ),
      [],
    );
  });
});
