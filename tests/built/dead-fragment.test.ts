import { test } from 'node:test';
import { checkSiteOf, page, siteOf } from '../support/built.ts';

test('fragments that are ids of the page they are on answer, and so does the top of any page', async () => {
  const body = `<a href="#title">a</a> <a href="#">b</a> <a href="#top">c</a> <a href="/a/#p%2D1">d</a>
    <a href="/a/#p-1:~:text=tea">e</a> <a href="/picture.svg#part">f</a>
    <svg><symbol id="s"></symbol><use href="#s"></use></svg>`;
  const files = { 'a/index.html': page('<p id="p-1">x</p>'), 'picture.svg': '' };
  await checkSiteOf(siteOf({ 'index.html': page(body), ...files }), []);
});

test('fragments that no element has are named, with the id that was meant', async () => {
  const body = '<a href="#titel">a</a> <a href="/a/#p9">b</a> <svg><use href="#gone"></use></svg>';
  await checkSiteOf(siteOf({ 'index.html': page(body), 'a/index.html': page('') }), [
    'index.html dead-fragment Unexpected fragment `#titel`, expected an id on the page at `/`',
    '  -> Did you mean `#title`?',
    'index.html dead-fragment Unexpected fragment `#p9`, expected an id on the page at `/a/`',
    'index.html dead-fragment Unexpected fragment `#gone`, expected an id on the page at `/`',
  ]);
});

test('a link to a page that sends on is held against the page it ends on', async () => {
  const files = {
    'index.html': page('<a href="/old/#title">a</a> <a href="/old/#gone">b</a>'),
    'old/index.html':
      '<!doctype html><meta http-equiv="refresh" content="0;url=/new/"><a href="/new/">new</a>',
    'new/index.html': page(''),
  };
  await checkSiteOf(siteOf(files), [
    'index.html dead-fragment Unexpected fragment `#gone`, expected an id on the page at `/old/`',
  ]);
});
