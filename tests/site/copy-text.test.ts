import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyText, type Copied } from '../../src/site/copy-text.ts';

const copied: Copied = {
  url: 'https://example.org/claims/a/#wording-5d41402a',
  title: 'Tea *calms* & wakes',
  text: 'A cup of [green] tea calms.',
  against: 'Tea is <strong>',
  site: 'Two Ladders',
  today: '21 November 2026',
};

test('a claim never leaves without what speaks against it, but in a bare link', () => {
  assert.deepEqual(copyText('link', copied), { 'text/plain': copied.url });
  assert.deepEqual(copyText('markdown', copied), {
    'text/plain': `[Tea \\*calms\\* & wakes](${copied.url})

> A cup of \\[green\\] tea calms.
>
> Strongest counterargument: Tea is \\<strong\\>`,
  });
  assert.deepEqual(copyText('rich', copied), {
    'text/plain': `Tea *calms* & wakes\nA cup of [green] tea calms.\nStrongest counterargument: Tea is <strong>\n${copied.url}`,
    'text/html': `<p><a href="${copied.url}">Tea *calms* &#38; wakes</a></p><p>A cup of [green] tea calms.</p><p><b>Strongest counterargument:</b> Tea is &#60;strong&#62;</p>`,
  });
});

test('a citation names the site, the address with its wording, and the day', () => {
  assert.deepEqual(copyText('citation', copied), {
    'text/plain': `“Tea *calms* & wakes”. Two Ladders, ${copied.url} (read on 21 November 2026).`,
  });
});

test('what has no counterargument and no text beyond its title is a link', () => {
  const bare = { ...copied, text: copied.title, against: undefined };
  assert.equal(copyText('markdown', bare)['text/plain'], `[Tea \\*calms\\* & wakes](${copied.url})`);
});
