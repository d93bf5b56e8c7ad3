import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordChanges } from '../../src/graph/word-changes.ts';

const read = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(
      ({ kind, text, isReplaced }) =>
        `${kind === 'same' ? text : `(${kind}: ${text})`}${isReplaced ? ' ' : ''}`,
    )
    .join('');

test('what comes in the place of something is set apart from it, and nothing else is', () => {
  assert.equal(read('Tea calms most.', 'Tea wakes most.'), 'Tea (gone: calms) (come: wakes) most.');
  assert.equal(read('Tea calms.', 'Green tea calms.'), '(gone: Tea) (come: Green) (come: tea )calms.');
  assert.equal(read('Tea often calms.', 'Tea calms.'), 'Tea (gone: often )calms.');
});
