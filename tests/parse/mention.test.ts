import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMention } from '../../src/parse/mention.ts';
import { renderGfm } from '../../src/site/prose/render-gfm.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

test('a mention of a claim may name one of its wordings', () => {
  assert.deepEqual(parseMention('claim:tea-calms'), { expected: 'claim', written: 'tea-calms' });
  assert.deepEqual(parseMention('claim:tea-calms#wording-24a4e254'), {
    expected: 'claim',
    written: 'tea-calms',
    fragment: 'wording-24a4e254',
  });
});

test('the number sign of a passage is a part of its id', () => {
  assert.deepEqual(parseMention('source:essay#p1'), { expected: 'passage', written: 'essay#p1' });
});

test('an ordinary address is no mention', () => {
  for (const address of ['https://example.org/#claim:x', '#claim:x', 'claims:x', '']) {
    assert.equal(parseMention(address), undefined);
  }
});

test('the reader is led to the wording, at the address that the claim has today', () => {
  const html = renderGfm('[x](claim:tea-rouses#wording-24a4e254)', graphOf(tea));
  assert.match(html, /href="\/claims\/tea-wakes\/#wording-24a4e254"/u);
});
