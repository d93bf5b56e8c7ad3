import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingPositions } from '../../src/graph/meeting-positions.ts';
import { positionsOf, standingMaps } from '../../src/graph/positions.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const named = 'positions: [tea-calms, tea-wakes]';

/** The groups of positions of the only map that stands. */
function groups(files: string): string[][] {
  const graph = graphOf(files);
  const [map] = standingMaps(graph);
  assert.ok(map);
  return meetingPositions(graph, map).map((group) => group.map(({ claim }) => claim.id));
}

test('positions are claims that exist, each once, under the id of today', () => {
  const graph = graphOf(tea.replace(named, 'positions: [tea-rouses, tea-wakes, nobody, tea-calms]'));
  const [map] = standingMaps(graph);
  assert.ok(map);
  assert.deepEqual(
    positionsOf(graph, map).map(({ claim }) => claim.id),
    ['tea-wakes', 'tea-calms'],
  );
});

test('a withdrawn map stands no more', () => {
  const files = tea.replace(named, `${named}\nwithdrawn: { on: 2026-01-05, reason: asked no more }`);
  assert.deepEqual(standingMaps(graphOf(files)), []);
});

test('contraries meet', () => {
  assert.deepEqual(groups(tea), [['tea-calms', 'tea-wakes']]);
});

test('positions that nothing joins stand in groups of their own', () => {
  const files = tea.replace(
    'contrary: [tea-wakes]\nstrongest:\n  argument: tea-is-strong/supports/tea-wakes\n  why: It grants the warmth.\n',
    '',
  );
  assert.deepEqual(groups(files), [['tea-calms'], ['tea-wakes']]);
});

test('an argument further away than the map looks joins what it shows', () => {
  const files = tea
    .replace('contrary: [tea-wakes]\n', '')
    .replace(named, `${named}\ndepth: 1`)
    .replace(
      '  - supports: tea-rouses\n',
      '  - qualifies: warmth-calms\n    because: Strength is no warmth.\n  - supports: tea-rouses\n',
    );
  assert.deepEqual(groups(files), [['tea-calms', 'tea-wakes']]);
});
