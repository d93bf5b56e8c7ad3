import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastChange, lastChanged } from '../../src/graph/last-change.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(tea);
const day = (number: number): string => `2026-01-0${number}T12:00:00.000Z`;
const calms = { kind: 'claim', id: 'tea-calms' } as const;
const all = new Map([...graph.documents.paths].map((path) => [path, day(1)]));

test('a page changed when the last of the files behind it did', () => {
  const dates = new Map([...all, ['claims/tea-is-warm.md', day(3)], ['claims/tea-wakes.md', day(2)]]);
  assert.equal(lastChange(graph, dates, calms), day(3));
});

test('a page has no date while one of the files behind it has none', () => {
  const dates = new Map(all);
  dates.delete('claims/tea-is-warm.md');
  assert.equal(lastChange(graph, dates, calms), undefined);
});

test('what changed last comes first, as many as are asked for', () => {
  const dates = new Map([...all, ['claims/tea-wakes.md', day(5)], ['sources/essay.yaml', day(4)]]);
  assert.deepEqual(
    lastChanged(graph, dates, 3).map(({ ref, on }) => `${on} ${ref.kind} ${ref.id}`),
    ['2026-01-05 claim tea-wakes', '2026-01-04 source essay', '2026-01-01 claim tea-calms'],
  );
  assert.deepEqual(lastChanged(graph, new Map(), 3), []);
});
