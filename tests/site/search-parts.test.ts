import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, membersOf } from '../../src/site/search/facets.ts';
import { partsOf } from '../../src/site/search/question.ts';
import { subjectFinder } from '../../src/site/search/subjects.ts';

const find = subjectFinder([
  ['salary', 'pay', 'money'],
  ['step up', 'promot*'],
]);

test('a subject is found by any of its names, in any form, and a name of several words as a whole', () => {
  const names = (text: string): readonly string[] => find(text).map(({ subject }) => subject);
  assert.equal(names('Promotions and pay').length, 2);
  assert.deepEqual(names('A step up, and salary'), names('Promotions and pay'));
  assert.deepEqual(names('one step, then up'), []);
});

test('a question is its names of several words, then its words, without the little ones', () => {
  const [pay, promotion] = find('pay promotion').map(({ subject }) => subject);
  assert.deepEqual(partsOf("is a manager's job a step up in pay", find), [
    { words: ['step'], subjects: [promotion] },
    { words: ['manager'], subjects: [] },
    { words: ['job'], subjects: [] },
    { words: ['pay'], subjects: [pay] },
  ]);
});

test('a question of little words alone is asked as it is', () => {
  assert.deepEqual(partsOf('why not', find), [
    { words: ['why'], subjects: [] },
    { words: ['not'], subjects: [] },
  ]);
});

test('a value counts what it would leave beside the choices in other filters', async () => {
  const pages = { kind: { Claim: ['a', 'b'], Source: ['c'] }, topic: { Pay: ['a', 'c'], Titles: ['b'] } };
  const members = await membersOf(
    {
      filters: () => Promise.resolve({ kind: { Claim: 2, Source: 1 }, topic: { Pay: 2, Titles: 1 } }),
      search: (_, { filters }) => {
        const lists = new Map<string, readonly string[]>(
          Object.values(pages).flatMap((values) => Object.entries(values)),
        );
        const [value = ''] = Object.values(filters).flat();
        return Promise.resolve({ results: (lists.get(value) ?? []).map((id) => ({ id })) });
      },
    },
    ['kind', 'topic'],
  );
  const all = ['a', 'b', 'c'].map((id) => ({ id }));
  assert.deepEqual(countsOf(all, members, { kind: ['Claim'] }), {
    kind: { Claim: 2, Source: 1 },
    topic: { Pay: 1, Titles: 1 },
  });
});
