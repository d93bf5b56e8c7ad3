import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllKnown } from '../../src/graph/certainty.ts';
import { faultFinder } from '../../src/graph/faults.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const claims = { files: ['claim'], references: ['claim'] } as const;

test('a sound knowledge base is known, and so is what a broken file of another kind leaves untouched', () => {
  assert.equal(isAllKnown(graphOf(tea), claims), true);
  assert.equal(isAllKnown(graphOf(tea.replace('kind: essay', 'kind: poem')), claims), true);
});

test('an unread file, a key that was left out and a dangling reference leave something open', () => {
  assert.equal(isAllKnown(graphOf(`${tea}=== claims/empty.md\n`), claims), false);
  assert.equal(isAllKnown(graphOf(tea.replace('kind: empirical', 'knid: empirical')), claims), false);
  assert.equal(isAllKnown(graphOf(tea.replace('supports: tea-rouses', 'supports: nobody')), claims), false);
});

test('a fault is known by its file and its topmost key', () => {
  const isFaulty = faultFinder(graphOf(tea.replace('paragraphs: [2, 2]', 'paragraphs: two')));
  assert.equal(isFaulty('sources/essay.yaml', 'passages'), true);
  assert.equal(isFaulty('sources/essay.yaml', 'copy'), false);
  assert.equal(isFaulty('claims/tea-calms.md', 'passages'), false);
});

test('what is missing may be any key', () => {
  const isFaulty = faultFinder(graphOf(tea.replace('site: Example\n', '')));
  assert.equal(isFaulty('sources/essay.yaml', 'passages'), true);
});
