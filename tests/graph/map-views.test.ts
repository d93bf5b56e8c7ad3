import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openUpTo, viewsOf, type MapView } from '../../src/graph/map-views.ts';
import { shownArguments } from '../../src/graph/shown-arguments.ts';
import { untoldArguments } from '../../src/graph/untold-arguments.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';
import { map } from '../support/map.ts';
import { tea } from '../support/tea.ts';

function views(graph: KnowledgeGraph): MapView[] {
  const [only] = graph.maps.values();
  assert.ok(only);
  return viewsOf(graph, only);
}

/** Two positions, each with many reasons; the first reason of each is rebutted, and one reason serves both. */
function largeMap(reasons: number): string {
  const numbers = Array.from({ length: reasons }, (_, nth) => nth);
  const side = (name: string): Record<string, string> =>
    Object.fromEntries(numbers.map((nth) => [`${name}-${nth}`, arguing(`supports: ${name}`)]));
  return (
    claims({
      calms: unanswered,
      wakes: unanswered,
      ...side('calms'),
      ...side('wakes'),
      both: arguing('supports: calms', 'supports: wakes'),
      doubt: arguing('rebuts: calms'),
      deep: arguing('rebuts: calms-0'),
      step: arguing('undercuts: wakes-0/supports/wakes'),
    }) + map('positions: [calms, wakes]\n')
  );
}

test('a map that one look takes in has one drawing', () => {
  const found = views(graphOf(tea));
  assert.deepEqual(
    found.map(({ extent, claims }) => [extent, claims.length]),
    [['whole', 6]],
  );
});

test('a larger one opens folded; then each branch, then everything', () => {
  const found = views(graphOf(largeMap(openUpTo / 2)));
  assert.deepEqual(
    found.map(({ extent, root }) => root ?? extent),
    ['folded', 'calms', 'wakes', 'whole'],
  );
});

test('folded: the positions, and of each the first reason on either side', () => {
  const [folded] = views(graphOf(largeMap(12)));
  assert.deepEqual([...(folded?.claims ?? [])].sort(), [
    'both',
    'calms',
    'doubt',
    'step',
    'wakes',
    'wakes-0',
  ]);
});

test('a branch shows everything on its claim, and what is told only beneath that', () => {
  const [, calms, wakes] = views(graphOf(largeMap(12)));
  assert.ok(
    calms?.claims.includes('deep') && calms.claims.includes('both') && calms.claims.includes('doubt'),
  );
  assert.ok(wakes?.claims.includes('both') && wakes.claims.includes('step'));
  assert.ok(!wakes?.claims.includes('deep') && !calms?.claims.includes('step'));
});

test('every argument between the claims shown is drawn, and none that leads out of sight', () => {
  const graph = graphOf(tea);
  const drawn = (...shown: string[]): string[] => shownArguments(graph, shown).map(({ id }) => id);
  assert.deepEqual(drawn('tea-calms', 'tea-is-warm', 'warmth-calms', 'tea-is-iced'), [
    'tea-is-iced/qualifies/tea-calms',
    'tea-is-warm/supports/tea-calms',
    'tea-is-iced/undercuts/tea-is-warm/supports/tea-calms',
  ]);
  assert.deepEqual(drawn('tea-calms', 'tea-is-warm', 'tea-is-iced'), ['tea-is-iced/qualifies/tea-calms']);
});

test('arguments that lie deeper than the outline looks are told after it', () => {
  const graph = graphOf(
    claims({
      calms: unanswered,
      wakes: unanswered,
      near: arguing('supports: calms'),
      far: arguing('supports: near', 'rebuts: wakes'),
      other: arguing('rebuts: wakes', 'qualifies: far'),
    }) + map('positions: [calms, wakes]\ndepth: 1\n'),
  );
  const [only] = graph.maps.values();
  assert.ok(only);
  assert.deepEqual(
    untoldArguments(graph, only).map(({ id }) => id),
    ['far/supports/near', 'other/qualifies/far'],
  );
});
