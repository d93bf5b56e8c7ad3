import { test } from 'node:test';
import { checkSiteOf, page, siteOf } from '../support/built.ts';

const dead = (file: string, link: string, base = '/'): string =>
  `${file} dead-link Unexpected link to \`${link}\`, expected an address of the site under \`${base}\``;

test('links to pages and files, relative ones too, answer', async () => {
  const body = `<a href="/claims/a/">a</a> <a href="claims/a/?q=1#title">a</a> <a href="./style.css">css</a>
    <img src="/b%20c.png" srcset="/b%20c.png 1x, style.css 2x" alt=""> <form action="/claims/a/"></form>
    <a href="mailto:a@example.org">mail</a> <a href="https://example.org/gone/">elsewhere</a> <a href="">here</a>`;
  const files = { 'claims/a/index.html': page(''), 'style.css': '', 'b c.png': '' };
  await checkSiteOf(siteOf({ 'index.html': page(body), ...files }), []);
});

test('links that nothing answers are named once for each page', async () => {
  const body = '<a href="/claims/b/">b</a> <a href="/claims/b/">b</a> <img src="c.png" alt="">';
  await checkSiteOf(siteOf({ 'claims/a/index.html': page(body), 'index.html': page(body) }), [
    dead('index.html', '/claims/b/'),
    dead('index.html', 'c.png'),
    dead('claims/a/index.html', '/claims/b/'),
    dead('claims/a/index.html', 'c.png'),
  ]);
});

test('an address without its slash is no address of the site', async () => {
  const files = { 'index.html': page('<a href="/claims/a">a</a>'), 'claims/a/index.html': page('') };
  await checkSiteOf(siteOf(files), [
    dead('index.html', '/claims/a'),
    '  -> Write `/claims/a/`, with a slash at the end',
  ]);
});

test('below a base path, an address without it is dead', async () => {
  const body = '<a href="/kb/">home</a> <a href="/claims/a/">a</a>';
  const files = { 'index.html': page(body), 'claims/a/index.html': page('<a href="../../">home</a>') };
  await checkSiteOf(siteOf(files, { base: '/kb/' }), [dead('index.html', '/claims/a/', '/kb/')]);
});

test('a mention that was never made a link, and what is no address at all, lead nowhere', async () => {
  const body = '<a href="claim:some-id">a</a> <a href="http://[">b</a>';
  await checkSiteOf(siteOf({ 'index.html': page(body) }), [
    dead('index.html', 'claim:some-id'),
    dead('index.html', 'http://['),
  ]);
});

test('with our own host in front, a link is ours', async () => {
  const body = '<a href="https://tea.example/gone/">gone</a>';
  const canonical = '<link rel="canonical" href="https://tea.example/">';
  await checkSiteOf(siteOf({ 'index.html': page(body, canonical) }, { origin: 'https://tea.example' }), [
    dead('index.html', 'https://tea.example/gone/'),
  ]);
});

test('stylesheets, the sitemap and the search index lead somewhere as well', async () => {
  const sitemap =
    '<urlset><url><loc>https://tea.example/</loc></url><url><loc>https://tea.example/b/</loc></url></urlset>';
  const files = {
    '_astro/a.css':
      '/* url(x) */ @font-face { src: url("font.woff2") } a { mask: url(#m) url(/_astro/a.css) }',
    'sitemap-0.xml': sitemap,
  };
  await checkSiteOf(siteOf(files, { searched: ['/', '/c/'] }), [
    dead('_astro/a.css', 'font.woff2'),
    dead('sitemap-0.xml', '/b/'),
    dead('pagefind', '/c/'),
  ]);
});

test('what stands in a template or a script is no link yet', async () => {
  const body = '<template><a href="/gone/">a</a></template><script>"<a href=/gone/>"</script>';
  await checkSiteOf(siteOf({ 'index.html': page(body) }), []);
});
