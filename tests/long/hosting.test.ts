import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { headersOf } from '../../src/site/hosting/headers.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { tea } from '../support/tea.ts';
import { writeContent } from '../support/temporary.ts';
import { isInstalled, startWebServer, webServers } from '../support/web-server.ts';
import { serveFromZip } from '../support/zip-server.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/* The recipes for nginx and Caddy, as they are generated, in the servers themselves, where they are installed; and the zip. */
const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/iu,
  md: /^text\/markdown; charset=utf-8$/iu,
  txt: /^text\/plain; charset=utf-8$/iu,
  css: /^text\/css; charset=utf-8$/iu,
  js: /^(text|application)\/javascript; charset=utf-8$/iu,
  json: /^application\/json/iu,
  xml: /^(text|application)\/xml/iu,
  svg: /^image\/svg\+xml/iu,
  png: /^image\/png$/iu,
  woff2: /^font\/woff2$/iu,
  pagefind: /^application\/octet-stream$/iu,
  pf_fragment: /^application\/octet-stream$/iu,
  pf_index: /^application\/octet-stream$/iu,
  pf_filter: /^application\/octet-stream$/iu,
  pf_meta: /^application\/octet-stream$/iu,
};

const compressed = ['html', 'md', 'css', 'js', 'svg'];

/** A page of its own that sends on, for hosts that do not. */
const formerAddress = '/claims/tea-rouses/';

for (const base of ['/', '/kb/']) {
  suite(`web servers at ${base}`, () => {
    let folder: string;
    let site: BuiltSite;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'two-ladders-hosting-'));
      const content = await writeContent(folder, tea);
      site = await buildSite(base, { CONTENT_DIR: content, SITE_URL: 'https://two-ladders.example' });
    });

    after(async () => {
      await site.close();
      await rm(folder, { recursive: true });
    });

    /** Paths of everything that is published, from the root of the site. */
    const paths = (): string[] =>
      globSync('**/*.*', { cwd: site.dist })
        .filter((path) => statSync(join(site.dist, path)).isFile() && !path.startsWith('diagnostics/'))
        .map((path) => `/${path}`.replace(/\/index\.html$/u, '/'))
        .filter((path) => !path.endsWith('/tea-rouses/'));

    for (const server of webServers) {
      const options = { skip: isInstalled(server.name) ? false : `${server.name} is not installed` };

      test(`${server.name} follows its recipe`, options, async (context) => {
        const origin = await startWebServer(server, site, context);
        const at = (path: string): string => origin + base + path.slice(1);
        const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
          fetch(at(path), { headers, redirect: 'manual' });

        await context.test('every file has its headers and its type', async () => {
          for (const path of paths()) {
            const response = await get(path);
            await response.arrayBuffer();
            assert.equal(response.status, 200, path);
            for (const [name, value] of Object.entries(headersOf(path)))
              assert.equal(response.headers.get(name), value, `${name} of ${path}`);
            const ending = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
            assert.match(response.headers.get('content-type') ?? '', types[ending] ?? /^$/u, path);
          }
        });

        await context.test('text is compressed, and what is compressed already is not', async () => {
          for (const path of paths().filter((each) => each.length > 1)) {
            const size = path.endsWith('/') ? Infinity : statSync(join(site.dist, path)).size;
            const ending = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
            const response = await get(path, { 'accept-encoding': 'gzip' });
            await response.arrayBuffer();
            const isSmaller = response.headers.get('content-encoding') === 'gzip';
            if (compressed.includes(ending) && size > 2000) assert.ok(isSmaller, path);
            if (['png', 'woff2', 'pf_index'].includes(ending)) assert.ok(!isSmaller, path);
          }
        });

        await context.test('what has not changed is not sent again', async () => {
          const { headers } = await get('/claims/tea-calms/');
          const again = await get('/claims/tea-calms/', {
            'if-none-match': headers.get('etag') ?? '',
            'if-modified-since': headers.get('last-modified') ?? '',
          });
          assert.equal(again.status, 304);
        });

        await context.test(
          'former addresses lead on at once, and an address without its last slash too',
          async () => {
            const moved = await get(formerAddress);
            assert.equal(moved.status, 301);
            assert.equal(new URL(moved.headers.get('location') ?? '', origin).href, at('/claims/tea-wakes/'));
            const bare = await get('/claims/tea-calms');
            assert.match(String(bare.status), /^30[18]$/u);
            assert.equal(
              new URL(bare.headers.get('location') ?? '', at('/claims/')).href,
              at('/claims/tea-calms/'),
            );
          },
        );

        await context.test('what is not there is answered with the page for it, and never kept', async () => {
          const page = readFileSync(join(site.dist, '404.html'), 'utf8');
          for (const path of ['/claims/coffee/', '/_astro/gone.css', '/coffee']) {
            const response = await get(path);
            assert.equal(response.status, 404, path);
            assert.equal(await response.text(), page);
            assert.equal(response.headers.get('cache-control'), 'no-cache', path);
          }
          if (base !== '/') assert.equal((await fetch(`${origin}/claims/tea-calms/`)).status, 404);
        });

        await context.test('search works', async () => {
          assert.deepEqual(await faultsOfSearch(at('/search/?q=caffeine')), []);
        });
      });
    }

    const python = { skip: isInstalled('python3') ? false : 'python3 is not installed' };

    test('a zip of it, unpacked behind any server, is whole, and search works', python, async (context) => {
      const origin = await serveFromZip(site, context);
      const page = await fetch(`${origin}${base}claims/tea-calms/`);
      assert.equal(await page.text(), readFileSync(join(site.dist, 'claims/tea-calms/index.html'), 'utf8'));
      assert.deepEqual(await faultsOfSearch(`${origin}${base}search/?q=caffeine`), []);
    });
  });
}

/** What a browser complains of while a search finds something. */
async function faultsOfSearch(address: string): Promise<string[]> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(address);
  await page.locator('.hit a').first().waitFor();
  await browser.close();
  return faults;
}
