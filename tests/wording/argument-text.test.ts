import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepText } from '../../src/wording/argument-text.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

test('an argument named by former ids reads as the titles of today', () => {
  const graph = graphOf(
    tea.replace('title: Tea is strong', 'title: Tea is strong\naliases: [tea-is-mighty]'),
  );
  assert.equal(stepText(graph, 'tea-is-mighty/supports/tea-rouses'), 'Tea is strong, so: Tea wakes');
  assert.equal(
    stepText(graph, 'tea-rouses/undercuts/tea-is-mighty/rebuts/tea-rouses'),
    'Tea wakes, so it does not follow: Tea is strong, so it is false that: Tea wakes',
  );
});
