import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stageTable, type Built } from '../../scripts/bench/build-table.ts';

function built(claims: number, milliseconds: number, stages: Record<string, number>): Built {
  return { claims, milliseconds, stages, cpu: 1500, memory: 900, files: 30, bytes: 2_000_000 };
}

test('time, share and growth of each stage, and what no stage accounts for', () => {
  const table = stageTable([
    built(200, 10_000, { pages: 6000, layout: 9000, cards: 0, index: 1000 }),
    built(1000, 40_000, { pages: 30_000, layout: 90_000, cards: 0, index: 1000 }),
  ]);
  assert.deepEqual(table['pages'], {
    '200: s': '6.00',
    '200: %': '60.0',
    '1000: s': '30.00',
    '1000: %': '75.0',
    '1000: growth': '1.00',
  });
  assert.equal(table['layout']?.['1000: growth'], '2.00');
  assert.equal(table['index']?.['1000: growth'], '0.20');
  assert.equal(table['all']?.['1000: growth'], '0.80');
  assert.equal(table['other']?.['200: s'], '3.00', 'layouts happen beside the rest');
  assert.equal(table['peak MiB']?.['200: s'], '900');
});

test('a stage that took no time at all has no row', () => {
  assert.ok(!('cards' in stageTable([built(200, 10_000, { pages: 6000, cards: 0 })])));
});
