import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once, onceForEach } from '../../src/graph/once.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

test('a question is worked out once for each graph and each thing asked about, whatever the answer', () => {
  const worked: string[] = [];
  const ask = onceForEach((graph, id: string) => {
    worked.push(id);
    return graph.claims.get(id)?.title;
  });
  const [one, other] = [graphOf(tea), graphOf(tea)];
  for (const graph of [one, other, one]) {
    assert.equal(ask(graph, 'tea-is-strong'), 'Tea is strong');
    assert.equal(ask(graph, 'nobody'), undefined);
  }
  assert.deepEqual(worked, ['tea-is-strong', 'nobody', 'tea-is-strong', 'nobody']);
});

test('a question about a whole graph is worked out once for each', () => {
  let worked = 0;
  const ask = once((graph) => {
    worked += 1;
    return graph.claims.size;
  });
  const [one, other] = [graphOf(tea), graphOf(tea)];
  assert.deepEqual([ask(one), ask(other), ask(one)], [one.claims.size, one.claims.size, one.claims.size]);
  assert.equal(worked, 2);
});
