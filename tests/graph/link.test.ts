import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

test('a sound debate links without a fault', () => {
  const statuses = new Set(graphOf(tea).links.map((link) => link.status));
  assert.deepEqual([...statuses].sort(), ['renamed', 'resolved']);
});

test('arguments carry current ids throughout, whatever their authors wrote', () => {
  const graph = graphOf(tea);
  assert.ok(graph.arguments.has('tea-is-strong/supports/tea-wakes'));
  const link = graph.links.find((each) => each.written === 'tea-rouses' && each.from.id === 'tea-is-strong');
  assert.deepEqual([link?.status, link?.target?.id], ['renamed', 'tea-wakes']);
});

test('an undercut written with a former id reaches the argument', () => {
  const files = tea.replace('  - qualifies: tea-calms', '  - undercuts: tea-is-strong/supports/tea-rouses');
  const graph = graphOf(files);
  assert.ok(graph.arguments.has('tea-is-iced/undercuts/tea-is-strong/supports/tea-wakes'));
  assert.equal(graph.links.filter((each) => each.status === 'missing').length, 0);
});

test('a withdrawn target keeps its link, with the status that says so', () => {
  const files = tea.replace(
    'aliases: [tea-rouses]',
    'aliases: [tea-rouses]\nwithdrawn: { on: 2026-01-05, reason: Said twice, see: tea-calms }',
  );
  const link = graphOf(files).links.find((each) => each.written === 'tea-rouses');
  assert.equal(link?.status, 'withdrawn');
});

test('broken references stay in the graph as data', () => {
  const graph = graphOf(tea.replace('supports: tea-rouses', 'supports: no-such-claim'));
  const broken = graph.links.filter((each) => each.status === 'missing');
  assert.deepEqual(broken.map((each) => each.written).sort(), [
    'no-such-claim',
    'tea-is-strong/supports/tea-wakes',
  ]);
  assert.ok(graph.arguments.has('tea-is-strong/supports/no-such-claim'));
});

test('a file that cannot be read is known by its id and not reported at every reference', () => {
  const graph = graphOf(tea.replace('title: Tea wakes', 'title: "Tea wakes'));
  const link = graph.links.find((each) => each.written === 'tea-wakes');
  assert.equal(link?.status, 'unreadable');
});

test('contraries hold both ways and mentions are counted once for each record', () => {
  const { index } = graphOf(tea);
  assert.deepEqual(index.contraries.get('tea-wakes'), ['tea-calms']);
  assert.deepEqual(
    index.mentions.get('claim:tea-calms')?.map((ref) => `${ref.kind} ${ref.id}`),
    ['map does-tea-calm', 'synthesis tea-talk', 'article on-tea'],
  );
});

test('records come in order of ids, so that every output does', () => {
  const ids = [...graphOf(tea).claims.keys()];
  assert.deepEqual(ids, [...ids].sort());
});
