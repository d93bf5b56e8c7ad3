import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicsWithFirstClaims } from '../../src/graph/topics.ts';
import { claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';

const graph = graphOf(`=== topics.yaml
- { id: tea, title: Tea }
- { id: cups, title: Cups }
- { id: spoons, title: Spoons }
${claims({ warm: unanswered, round: unanswered }).replace('topics: [tea]', 'topics: [cups, tea]')}`);

test('a claim stands once, under the first of its topics; a topic that is first of none is left out', () => {
  assert.deepEqual(
    topicsWithFirstClaims(graph).map(({ topic, claims: list }) => [topic.id, list.map(({ id }) => id)]),
    [
      ['tea', ['round']],
      ['cups', ['warm']],
    ],
  );
});
