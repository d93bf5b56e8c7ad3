import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsByLetter } from '../../src/graph/claims-by-letter.ts';
import { titleVocabulary } from '../../src/graph/title-vocabulary.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(tea.replace('title: Tea calms\n', 'title: "\'Élan\' comes of tea"\n'));

test('a claim stands under the first letter of its title, without signs and accents', () => {
  const letters = claimsByLetter(graph);
  const under = letters.find(({ letter }) => letter === 'E')?.claims.map(({ id }) => id);
  assert.ok(under?.includes('tea-calms'));
  const names = letters.map(({ letter }) => letter);
  assert.deepEqual(names, [...new Set(names)].sort());
  assert.equal(letters.flatMap(({ claims }) => claims).length, graph.claims.size);
});

test('the vocabulary has each word of a title once', () => {
  const words = titleVocabulary(graph);
  assert.ok(words.includes('comes'));
  assert.deepEqual(words, [...new Set(words)].sort());
});
