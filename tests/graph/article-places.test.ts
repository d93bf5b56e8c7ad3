import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOfArticle } from '../../src/graph/article-places.ts';
import { graphOf } from '../support/graph.ts';
import { claims, unanswered } from '../support/claims.ts';

const map = (id: string, body: string): string => `=== maps/${id}.mdx
---
title: On ${id}
question: What of ${id}?
positions: [yes]
depth: 2
---

${body}
`;

const article = (id: string, body: string): string => `=== articles/${id}.mdx
---
title: Of ${id}
---

${body}
`;

const graph = graphOf(
  `${claims({ yes: unanswered })}${map('one', 'Read [this](article:tea).')}${map('two', 'Nothing.')}${map('three', 'Nothing.')}${article('tea', 'See [two](map:two).')}${article('alone', 'Nothing.')}=== site.yaml
title: Tea
question: [Tea?]
description: Of tea.
language: en-GB
situations:
  - { title: I am awake, summary: So., read: [claim:yes] }
  - { title: I am thirsty, summary: So., read: [article:tea] }
`,
);

test('an article belongs to the questions that lead to it and to those it leads to', () => {
  assert.deepEqual(placesOfArticle(graph, 'tea').maps, ['one', 'two']);
});

test('its situations keep their places, by which they are addressed', () => {
  const { situations } = placesOfArticle(graph, 'tea');
  assert.deepEqual(
    situations.map(({ situation, index }) => [situation.title, index]),
    [['I am thirsty', 1]],
  );
});

test('an article that nothing names belongs nowhere', () => {
  assert.deepEqual(placesOfArticle(graph, 'alone'), { maps: [], situations: [] });
});
