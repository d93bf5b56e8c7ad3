import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSiteOf, page, siteOf } from '../support/built.ts';

const searchable = page('').replace('<main>', '<main data-pagefind-body>');

test('pages for the search that are in its index are in order, whatever the base path', async () => {
  const files = { 'a/index.html': searchable };
  await checkSiteOf(siteOf(files, { searched: ['/a/'] }), []);
  await checkSiteOf(siteOf(files, { searched: ['/a/'], base: '/kb/' }), []);
});

test('a page for the search that is not in its index is named, and so is a missing index', async () => {
  const files = { 'a/index.html': searchable, 'b/index.html': searchable };
  await checkSiteOf(siteOf(files, { searched: ['/a/'] }), [
    'b/index.html unsearchable-page Unexpected absence from the search index, expected every page with `data-pagefind-body` in it',
  ]);
  await checkSiteOf(siteOf(files), [
    'pagefind unsearchable-page Unexpected absence of the search index, expected one of 2 pages',
  ]);
});

const sitemapOf = (...paths: string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>https://tea.example${path}</loc></url>`).join('')}</urlset>`;

test('a sitemap in several files that lists every page for search engines is in order', async () => {
  const files = {
    '404.html': page(''),
    'hidden/index.html': page('', '<meta name="robots" content="noindex">'),
    'old/index.html': '<meta http-equiv="refresh" content="0; url=/">',
    'sitemap-index.xml': sitemapOf('/sitemap-0.xml'),
    'sitemap-0.xml': sitemapOf('/'),
  };
  await checkSiteOf(siteOf(files), []);
});

test('a page that the sitemap leaves out is named; without a sitemap none is', async () => {
  const files = { 'a/index.html': page('') };
  await checkSiteOf(siteOf({ ...files, 'sitemap-0.xml': sitemapOf('/') }), [
    'a/index.html unmapped-page Unexpected absence of `/a/` from the sitemap, expected every page in it',
  ]);
  await checkSiteOf(siteOf(files), []);
});

test('a page that stands in for another is not missed in the sitemap', async () => {
  const canonical = (address: string): string => page('', `<link rel="canonical" href="${address}">`);
  const sitemap = { 'sitemap-0.xml': sitemapOf('/') };
  const other = { 'a/index.html': canonical('https://tea.example/') };
  await checkSiteOf(siteOf({ ...other, ...sitemap }, { origin: 'https://tea.example' }), []);
  const own = { 'a/index.html': canonical('https://tea.example/a/') };
  await checkSiteOf(siteOf({ ...own, ...sitemap }, { origin: 'https://tea.example' }), [
    'a/index.html unmapped-page Unexpected absence of `/a/` from the sitemap, expected every page in it',
  ]);
});

const ledger = `- /claims/a/
- { address: "/claims/a/#wording-5d41402a", on: 2026-12-01 }
- { address: /exports/a.json }
- { address: /old/#title, moved: /claims/a/ }
`;

const published = {
  'claims/a/index.html': page('<p id="wording-5d41402a"></p>'),
  'exports/a.json': '{}',
  'old/index.html': '<meta http-equiv="refresh" content="0; url=/kb/claims/a/">',
};

test('addresses of the ledger that answer are in order, pages that send on included', async () => {
  await checkSiteOf(siteOf(published, { base: '/kb/', ledger }), []);
});

test('addresses of the ledger that no longer answer are named with the file that would', async () => {
  const silent = (file: string, address: string): string =>
    `${file} lost-address Unexpected silence at \`${address}\`, expected what was once published there`;
  await checkSiteOf(siteOf({ 'claims/a/index.html': page('') }, { ledger }), [
    silent('claims/a/index.html', '/claims/a/#wording-5d41402a'),
    silent('exports/a.json', '/exports/a.json'),
    silent('old/index.html', '/old/#title'),
  ]);
  await checkSiteOf(
    siteOf({ 'old/index.html': published['old/index.html'] }, { base: '/kb/', ledger: '- /claims/a/\n' }),
    [
      'old/index.html dead-link Unexpected link to `/kb/claims/a/`, expected an address of the site under `/kb/`',
      silent('claims/a/index.html', '/claims/a/'),
    ],
  );
});

test('a ledger that is not understood stops the check: its addresses would count as kept', async () => {
  const reason = async (text: string): Promise<string> =>
    siteOf({}, { ledger: text }).then(
      () => 'taken',
      (error: unknown) => String(error),
    );
  assert.equal(await reason(''), 'taken');
  assert.match(await reason('a: b'), /^Error: Unexpected ledger .+, expected a list of addresses$/u);
  assert.match(await reason('- /a/\n- claim: a\n'), /^Error: Unexpected record 2 /u);
  assert.match(await reason('- [a'), /^Error: Unexpected mistake in the ledger/u);
});
