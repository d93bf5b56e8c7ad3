import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingAnchors, wordingAnchors } from '../../src/graph/anchors.ts';
import { plainLinks } from '../../src/graph/plain-links.ts';
import { sourcesByCopy } from '../../src/graph/shared-copies.ts';
import { graphOf } from '../support/graph.ts';
import { source } from '../support/source.ts';
import { tea } from '../support/tea.ts';

test('the wordings of a claim stand on its page, former ones included', () => {
  const earlier =
    'earlier:\n  - { statement: A cup of tea wakes everybody., until: 2026-01-01, reason: too much }\n';
  const claim = graphOf(
    tea.replace('aliases: [tea-rouses]\n', `aliases: [tea-rouses]\n${earlier}`),
  ).claims.get('tea-wakes');
  assert.ok(claim);
  assert.deepEqual(wordingAnchors(claim), ['wording-618f6057', 'wording-570831f4']);
});

test('the findings of a synthesis stand on its page under the ids of today and of before', () => {
  const graph = graphOf(tea.replace('claims: [tea-calms, warmth-calms]', 'claims: [tea-calms, tea-rouses]'));
  const synthesis = graph.syntheses.get('tea-talk');
  assert.ok(synthesis);
  assert.deepEqual(findingAnchors(graph, synthesis), [
    'calm',
    'calm--tea-calms',
    'calm--tea-wakes',
    'calm--tea-rouses',
  ]);
});

test('plain links come from every kind of prose', () => {
  const graph = graphOf(
    tea.replaceAll(/\n---\n(?!=== claims)(?=\n|===)/gu, '\n---\n\n[x](https://example.org)\n'),
  );
  assert.equal(plainLinks(graph).length, 4);
});

test('sources of one copy stand together, those of none nowhere', () => {
  const files = source('a', []) + source('b', []) + source('c', [], 'coffee.txt') + source('d', [], '""');
  const ids = [...sourcesByCopy(graphOf(files))].map(([copy, list]) => [copy, ...list.map(({ id }) => id)]);
  assert.deepEqual(ids, [
    ['tea.txt', 'a', 'b'],
    ['coffee.txt', 'c'],
  ]);
});
