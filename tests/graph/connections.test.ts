import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connections } from '../../src/graph/connections.ts';

test('a chain of links is one group, whatever the order in which they became known', () => {
  const { connect, groupOf } = connections();
  connect('a', 'b');
  connect('d', 'c');
  assert.notEqual(groupOf('a'), groupOf('c'));
  connect('c', 'b');
  assert.equal(new Set(['a', 'b', 'c', 'd'].map(groupOf)).size, 1);
});

test('a node without links is a group of its own, and so is one linked to itself', () => {
  const { connect, groupOf } = connections();
  connect('a', 'a');
  assert.deepEqual([groupOf('a'), groupOf('b')], ['a', 'b']);
});

test('a long chain is followed without a deep stack', () => {
  const { connect, groupOf } = connections();
  for (let node = 0; node < 100_000; node += 1) connect(String(node), String(node + 1));
  assert.equal(groupOf('0'), groupOf('100000'));
});
