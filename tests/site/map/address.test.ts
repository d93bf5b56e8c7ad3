import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, readState } from '../../../src/site/map/address.ts';
import type { MapState } from '../../../src/site/map/state.ts';

const page = { pathname: '/kb/maps/tea/' };

const states: [address: string, state: Partial<MapState>][] = [
  ['', {}],
  ['?at=tea-calms', { at: 'tea-calms' }],
  ['?fold=tea-calms,tea-wakes', { folded: new Set(['tea-calms', 'tea-wakes']) }],
  [
    '?at=tea-calms&kind=rebuttal,undercut&source=essay&scope=role:guest&year=2020',
    {
      at: 'tea-calms',
      filters: { kind: ['rebuttal', 'undercut'], source: ['essay'], scope: ['role:guest'], year: ['2020'] },
    },
  ],
];

const nothing = { kind: [], source: [], scope: [], year: [] };

for (const [search, written] of states) {
  test(`a state is in its address and is read from it: ${search || 'at rest'}`, () => {
    const state: MapState = { at: undefined, folded: new Set(), filters: nothing, ...written };
    assert.equal(addressOf(state, page), `/kb/maps/tea/${search}`);
    assert.deepEqual(readState({ search, hash: '' }), state);
  });
}

test('the permalink of a box puts the focus on its claim', () => {
  assert.equal(readState({ search: '', hash: '#box-tea-calms' }).at, 'tea-calms');
  assert.equal(readState({ search: '?at=tea-wakes', hash: '#box-tea-calms' }).at, 'tea-wakes');
  assert.equal(readState({ search: '', hash: '#line-a/supports/b' }).at, undefined);
});
