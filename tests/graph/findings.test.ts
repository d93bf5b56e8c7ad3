import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf } from '../../src/graph/findings.ts';
import { untouchedPassages } from '../../src/graph/untouched.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(tea);
const synthesis = graph.syntheses.get('tea-talk');
assert.ok(synthesis);

test('every number of a finding is the length of a list of passages', () => {
  const [theme] = findingsOf(graph, synthesis);
  const [calms, warmth] = theme?.findings ?? [];
  assert.equal(calms?.total, 3);
  assert.deepEqual(
    [calms.voices.for, calms.voices.mixed, calms.voices.against, calms.voices.reported].map(
      (list) => list.length,
    ),
    [1, 1, 1, 0],
  );
  assert.equal(warmth?.total, 0);
});

test('a passage on several claims of a theme counts once for the theme', () => {
  const [theme] = findingsOf(graph, synthesis);
  assert.deepEqual(
    theme?.passages.map((passage) => passage.n),
    [1, 2, 4],
  );
});

test('passages that take no side on any claim of the synthesis are named', () => {
  assert.deepEqual(
    untouchedPassages(graph, synthesis).map((passage) => passage.n),
    [3],
  );
});
