import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesBehind } from '../../src/graph/files-behind.ts';
import type { RecordRef } from '../../src/model/reference.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(tea);

function files(kind: RecordRef['kind'], id: string): string[] {
  return filesBehind(graph, { kind, id })
    .map((file) => file.replace(/^\w+\/|\.\w+$/gu, ''))
    .sort();
}

test('the page of a claim changes with what bears on it and with who speaks of it', () => {
  assert.deepEqual(files('claim', 'tea-calms'), [
    'essay',
    'tea-calms',
    'tea-is-iced',
    'tea-is-strong',
    'tea-is-warm',
  ]);
  assert.deepEqual(files('claim', 'warmth-calms'), ['warmth-calms']);
});

test('the page of an argument changes with its premises, its target and what undercuts it', () => {
  assert.deepEqual(files('argument', 'tea-is-warm/supports/tea-calms'), [
    'tea-calms',
    'tea-is-iced',
    'tea-is-warm',
    'warmth-calms',
  ]);
  assert.deepEqual(files('argument', 'tea-is-iced/undercuts/tea-is-warm/supports/tea-calms'), [
    'tea-is-iced',
    'tea-is-warm',
  ]);
});

test('texts change with what they tell of others', () => {
  assert.deepEqual(files('article', 'on-tea'), ['on-tea', 'tea-calms', 'tea-wakes']);
  assert.deepEqual(files('synthesis', 'tea-talk'), ['essay', 'tea-talk']);
  assert.equal(files('map', 'does-tea-calm').length, 7);
  assert.equal(files('topic', 'tea').length, 6);
  assert.deepEqual(files('source', 'essay'), ['essay']);
});

test('what does not exist has no file', () => {
  assert.deepEqual(files('claim', 'nobody'), []);
  assert.deepEqual(files('argument', 'a/supports/b'), []);
});
