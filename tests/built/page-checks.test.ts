import { test } from 'node:test';
import { checkSiteOf, page, siteOf } from '../support/built.ts';

test('ids that stand once are in order, and drawings and templates have titles and ids of their own', async () => {
  const body = '<p id="a"></p><svg><title>Cup</title></svg><template><h1 id="a">x</h1></template>';
  await checkSiteOf(siteOf({ 'index.html': page(body) }), []);
});

test('a page may be nested as deep as it likes', async () => {
  await checkSiteOf(siteOf({ 'index.html': page('<div>'.repeat(20_000)) }), []);
});

test('an id that stands more often is named once', async () => {
  const body = '<p id="a"></p><p id="a"></p><p id="a"></p><p id="title"></p>';
  await checkSiteOf(siteOf({ 'index.html': page(body) }), [
    'index.html duplicate-element-id Unexpected second element with the id `a`, expected another id',
    'index.html duplicate-element-id Unexpected second element with the id `title`, expected another id',
  ]);
});

test('labels whose ids are there name their elements', async () => {
  const body = '<label for="q">Words</label><input id="q"><section aria-labelledby="title q"></section>';
  await checkSiteOf(siteOf({ 'index.html': page(body) }), []);
});

test('labels whose ids are not there are named', async () => {
  const expected = (id: string): string =>
    `index.html dangling-id-reference Unexpected reference to the id \`${id}\` in \`for\`, \`aria-labelledby\` or \`aria-describedby\`, expected an id on the page`;
  const body = '<label for="q">Words</label><section aria-labelledby="title r"></section>';
  await checkSiteOf(siteOf({ 'index.html': page(body) }), [expected('q'), expected('r')]);
});

test('a page that lacks a part, or has one twice, is named', async () => {
  const line = (file: string, found: string): string =>
    `${file} incomplete-page Unexpected ${found}, expected one`;
  const files = {
    'empty.html': '<!doctype html><html><head><title> </title></head><body></body></html>',
    'twice.html': '<html lang="en"><title>a</title><main><h1>a</h1></main><main><h1>b</h1></main></html>',
  };
  await checkSiteOf(siteOf(files), [
    line('empty.html', 'absence of `title`'),
    line('empty.html', 'absence of `lang` on `html`'),
    line('empty.html', 'absence of `main`'),
    line('empty.html', 'absence of `h1`'),
    line('twice.html', '2 times `main`'),
    line('twice.html', '2 times `h1`'),
  ]);
});

test('what a page loads from another host is named, what it links to is not', async () => {
  const loaded = (file: string, address: string): string =>
    `${file} foreign-load Unexpected \`${address}\` from another host, expected a file of this site`;
  const head = `<link rel="canonical" href="https://a.example/"><link rel="preconnect" href="https://b.example/">
    <link rel="stylesheet" href="//c.example/s.css"><script src="https://d.example/s.js"></script>
    <style>@import "https://e.example/s.css";</style>`;
  const body = `<a href="https://f.example/">f</a><img src="data:," srcset="https://g.example/1.png 1x" alt="">
    <p style="background: url('https://h.example/2.png')">x</p><iframe src="https://i.example/"></iframe>`;
  const css = '@font-face { src: url(https://j.example/f.woff2) }';
  await checkSiteOf(siteOf({ 'index.html': page(body, head), 'a.css': css }), [
    ...['https://b.example/', '//c.example/s.css', 'https://d.example/s.js', 'https://e.example/s.css'].map(
      (address) => loaded('index.html', address),
    ),
    ...['https://g.example/1.png', 'https://h.example/2.png', 'https://i.example/'].map((address) =>
      loaded('index.html', address),
    ),
    loaded('a.css', 'https://j.example/f.woff2'),
  ]);
});
