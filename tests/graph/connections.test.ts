import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connections } from '../../src/graph/connections.ts';

test('a chain of links is one group, whatever the order in which they became known', () => {
  const found = connections();
  found.connect('a', 'b');
  found.connect('d', 'c');
  assert.notEqual(found.groupOf('a'), found.groupOf('c'));
  found.connect('c', 'b');
  assert.equal(new Set(['a', 'b', 'c', 'd'].map((each) => found.groupOf(each))).size, 1);
});

test('a node without links is a group of its own, and so is one linked to itself', () => {
  const found = connections();
  found.connect('a', 'a');
  assert.deepEqual([found.groupOf('a'), found.groupOf('b')], ['a', 'b']);
});

test('a long chain is followed without a deep stack', () => {
  const found = connections();
  for (let node = 0; node < 100_000; node += 1) found.connect(String(node), String(node + 1));
  assert.equal(found.groupOf('0'), found.groupOf('100000'));
});
