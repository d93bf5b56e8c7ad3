import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderOf, readingNeighbours } from '../../src/graph/reading-order.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const site = (read: string, more = ''): string => `=== site.yaml
title: Tea
question: [Tea?]
description: Of tea.
language: en-GB
situations:
  - { title: I am thirsty, summary: Where to begin., read: [${read}] }
${more}`;

const article = (id: string, more = ''): string => `=== articles/${id}.mdx
---
title: On ${id}
${more}---

Tea [calms](claim:tea-calms).
`;

const files = tea + article('a') + article('b') + article('c');
const graph = graphOf(files + site('article:c, claim:tea-calms, article:a'));

test('articles are read in the order in which readers are sent to them, and the rest by their titles', () => {
  assert.deepEqual(
    orderOf(graph, 'article').filter((id) => id.length === 1),
    ['c', 'a', 'b'],
  );
  const of = (id: string): (string | undefined)[] => {
    const { previous, next } = readingNeighbours(graph, { kind: 'article', id });
    return [previous?.id, next?.id];
  };
  assert.deepEqual(of('a'), ['c', 'b']);
  assert.deepEqual(of('c')[0], undefined);
});

test('what site.yaml lists comes first, in its order; what it leaves out follows by titles, not by ids', () => {
  const listing = graphOf(
    files.replace('title: On a', 'title: Zest') + site('article:c', 'articles: [b]\nmaps: [no-such-map]\n'),
  );
  assert.deepEqual(
    orderOf(listing, 'article').filter((id) => id.length === 1),
    ['b', 'c', 'a'],
  );
  assert.equal(readingNeighbours(listing, { kind: 'article', id: 'c' }).previous?.id, 'b');
  assert.deepEqual([...orderOf(listing, 'map')].sort(), [...listing.maps.keys()].sort());
});

test('claims are read along the outline of their map: what bears on an answer after it', () => {
  const order = orderOf(graph, 'claim');
  const [map] = graph.maps.values();
  assert.equal(order[0], map?.positions[0]?.written);
  assert.ok(order.indexOf('tea-is-warm') > order.indexOf('tea-calms'));
  assert.deepEqual([...order].sort(), [...graph.claims.keys()].sort());
});

test('what was withdrawn is not led to, and leads to nothing', () => {
  const withdrawn = graphOf(
    files.replace('title: On a\n', 'title: On a\nwithdrawn: { on: 2026-01-01, reason: It was wrong. }\n') +
      site('article:c, article:a'),
  );
  assert.ok(!orderOf(withdrawn, 'article').includes('a'));
  assert.equal(readingNeighbours(withdrawn, { kind: 'article', id: 'a' }).next, undefined);
});

test('an argument has no place of its own in the order', () => {
  const [argument] = graph.arguments.values();
  const found = readingNeighbours(graph, { kind: 'argument', id: argument?.id ?? '' });
  assert.deepEqual(found, { previous: undefined, next: undefined });
});
