import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOnMaps } from '../../src/graph/claims-on-maps.ts';
import { claimsOnMap } from '../../src/graph/outline.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

function onOutlines(graph: KnowledgeGraph): string[] {
  return [...new Set([...graph.maps.values()].flatMap((map) => claimsOnMap(graph, map)))].sort();
}

function shown(graph: KnowledgeGraph): string[] {
  return [...claimsOnMaps(graph).keys()].sort();
}

const chain = claims({
  one: '',
  two: arguing('supports: one'),
  three: arguing('rebuts: two'),
  four: arguing('supports: three\n    with: [five]'),
  five: unanswered,
  six: arguing('undercuts: two/supports/one'),
  seven: arguing('supports: six'),
  eight: arguing('supports: one', 'supports: eight'),
});

const map = (id: string, keys: string): string =>
  `=== maps/${id}.mdx\n---\ntitle: M\nquestion: Is it?\npositions: [one]\n${keys}---\n`;

for (const keys of [
  '',
  'depth: 1\n',
  'depth: 2\n',
  'depth: 3\n',
  'depth: 1000000000\n',
  'claims: [three]\n',
]) {
  test(`one walk shows what the outlines show (${JSON.stringify(keys)})`, () => {
    const graph = graphOf(chain + map('m', keys) + map('n', 'depth: 1\n').replace('[one]', '[five, six]'));
    assert.deepEqual(shown(graph), onOutlines(graph));
  });
}

test('one walk shows what the outlines show, in the debate on tea and in the real content', async () => {
  for (const graph of [graphOf(tea), (await checkFolder('content')).graph]) {
    assert.deepEqual(shown(graph), onOutlines(graph));
  }
});

test('a claim comes with a map that shows it; a withdrawn map shows nothing', () => {
  const withdrawn = 'withdrawn: { on: 2026-01-05, reason: Settled }\n';
  const files = chain + map('m', withdrawn) + map('n', 'depth: 1\n');
  assert.deepEqual([...claimsOnMaps(graphOf(files))].map(([claim, { id }]) => `${claim} ${id}`).sort(), [
    'eight n',
    'one n',
    'six n',
    'two n',
  ]);
});
