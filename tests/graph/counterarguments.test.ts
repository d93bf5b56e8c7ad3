import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  counterargumentsTo,
  isAnswered,
  isCounterargument,
  strongestCounterargument,
} from '../../src/graph/counterarguments.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const ids = (files: string, claim: string): string[] =>
  counterargumentsTo(graphOf(files), claim).map(({ argument, by }) => `${by} ${argument.id}`);

test('rebuttals, qualifications, undercuts of supports and supports of a contrary speak against a claim', () => {
  assert.deepEqual(ids(tea, 'tea-calms').sort(), [
    'qualification tea-is-iced/qualifies/tea-calms',
    'support-of-contrary tea-is-strong/supports/tea-wakes',
    'undercut tea-is-iced/undercuts/tea-is-warm/supports/tea-calms',
  ]);
});

test('a contrary declared on the other claim counts as well', () => {
  assert.deepEqual(ids(tea, 'tea-wakes'), ['support-of-contrary tea-is-warm/supports/tea-calms']);
});

test('the counterargument that the editors chose comes first, with their reason', () => {
  const strongest = strongestCounterargument(graphOf(tea), 'tea-calms');
  assert.equal(strongest?.argument.id, 'tea-is-strong/supports/tea-wakes');
  assert.equal(strongest.why, 'It grants the warmth.');
});

test('without a choice the counterargument most often made comes first, without a reason', () => {
  const files = tea
    .replace(/strongest:\n.*\n.*\n/u, '')
    .replace(
      '{ claim: tea-wakes, stance: reports, holder: doctors }',
      '{ claim: tea-is-iced, stance: asserts }',
    );
  const strongest = strongestCounterargument(graphOf(files), 'tea-calms');
  assert.equal(strongest?.argument.premises[0], 'tea-is-iced');
  assert.equal(strongest.why, undefined);
});

test('an undercut of a rebuttal is no counterargument to what was rebutted', () => {
  const files = tea.replace(
    '  - qualifies: tea-calms',
    '  - undercuts: tea-is-iced/undercuts/tea-is-warm/supports/tea-calms',
  );
  assert.equal(
    ids(files, 'tea-calms').some((id) => id.includes('tea-is-iced/undercuts/tea-is-iced')),
    false,
  );
});

test('asking about one argument, or whether there is any, agrees with the list', async () => {
  for (const graph of [graphOf(tea), (await checkFolder('content')).graph]) {
    for (const claim of graph.claims.keys()) {
      const listed = counterargumentsTo(graph, claim).map(({ argument }) => argument.id);
      const each = [...graph.arguments.values()].filter((argument) =>
        isCounterargument(graph, argument, claim),
      );
      assert.deepEqual(each.map(({ id }) => id).sort(), listed.sort());
      assert.equal(isAnswered(graph, claim), listed.length > 0);
    }
  }
});
