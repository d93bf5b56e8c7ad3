import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewedWordings } from '../../src/graph/reviewed-wordings.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

function wordings(files: string, id: string): string[] {
  const graph = graphOf(files);
  const argument = graph.arguments.get(id);
  assert.ok(argument);
  return reviewedWordings(graph, argument).map(({ place }) =>
    [place.file, ...(place.in === 'yaml' ? place.path : [])].join(' '),
  );
}

test('a review covers the statement of the target, then those of further premises', () => {
  assert.deepEqual(wordings(tea, 'tea-is-warm/supports/tea-calms'), [
    'claims/tea-calms.md statement',
    'claims/warmth-calms.md statement',
  ]);
});

test('the review of an undercut covers the reason that it attacks', () => {
  assert.deepEqual(wordings(tea, 'tea-is-iced/undercuts/tea-is-warm/supports/tea-calms'), [
    'claims/tea-is-warm.md arguments 0 because',
  ]);
});

test('what does not exist has no wording', () => {
  const files = tea.replace('supports: tea-rouses', 'supports: nobody');
  assert.deepEqual(wordings(files, 'tea-is-strong/supports/nobody'), []);
});
