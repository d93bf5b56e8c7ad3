import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewOf, clipped } from '../../src/site/preview.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(tea);
const ref = { kind: 'claim', id: 'tea-calms' } as const;

test('the address of a picture changes with the picture, so that nobody goes on showing a former wording', () => {
  const site = new URL('https://tea.example');
  const before = previewOf(graph, ref, site).card?.url;
  assert.match(before ?? '', /^https:\/\/tea\.example\/cards\/claims\/tea-calms\.png\?v=[0-9a-f]{8}$/u);
  const reworded = graphOf(tea.replace('title: Tea calms\n', 'title: Tea calms most\n'));
  assert.notEqual(previewOf(reworded, ref, site).card?.url, before);
  assert.equal(previewOf(graphOf(tea), ref, site).card?.url, before);
});

test('without the address of the site nothing is said that needs it', () => {
  const preview = previewOf(graph, ref, undefined);
  assert.equal(preview.card, undefined);
  assert.equal(preview.jsonLd, undefined);
  assert.deepEqual(preview.facts, [
    { label: 'Speak for it', value: '1' },
    { label: 'Speak against it', value: '1' },
  ]);
});

test('a description is cut at a word, and only where it is very long', () => {
  assert.equal(clipped('Tea calms most people.'), 'Tea calms most people.');
  assert.equal(clipped('Tea calms most people.', 12), 'Tea calms …');
});
