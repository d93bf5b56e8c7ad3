import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, membersOf } from '../../src/site/search/facets.ts';
import { partsOf } from '../../src/site/search/question.ts';
import { rank, type Met } from '../../src/site/search/rank.ts';
import { subjectFinder } from '../../src/site/search/subjects.ts';
import { byTitle } from '../../src/site/search/titles.ts';

const find = subjectFinder([
  ['salary', 'pay', 'money'],
  ['step up', 'promot*'],
]);

test('a subject is found by any of its names, in any form, and a name of several words as a whole', () => {
  const names = (text: string): readonly string[] => find(text).map(({ subject }) => subject);
  assert.equal(names('Promotions and pay').length, 2);
  assert.deepEqual(names('A step up, and salary'), names('Promotions and pay'));
  assert.deepEqual(names('a step-up'), names('a step up'));
  assert.equal(names('a step-up').length, 1);
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

test('a page that meets all parts of a question comes before one that hardly mentions the second', () => {
  const met = (scores: Readonly<Record<string, number>>): Met<string> =>
    new Map(Object.entries(scores).map(([id, score]) => [id, { hit: id, score }]));
  const parts = [met({ one: 20, both: 14 }), met({ one: 1, both: 6, other: 9 })];
  assert.deepEqual(
    rank(parts, 100).map(({ hit }) => hit),
    ['both', 'one', 'other'],
  );
});

test('a title that was typed comes first, and one with more of the words before its equals', async () => {
  const scored = (title: string, score: number) => ({
    score,
    hit: { id: title, score, data: () => Promise.resolve({ meta: { title } }) },
  });
  const found = [
    scored('Managing teams', 9),
    scored('A good reason', 9),
    scored('Good reasons to manage', 3),
  ];
  const titles = async (question: string): Promise<readonly string[]> =>
    (await byTitle(found, question)).map(({ id }) => id);
  assert.deepEqual(await titles('a good reason'), [
    'A good reason',
    'Managing teams',
    'Good reasons to manage',
  ]);
  assert.equal((await titles('why a good one'))[0], 'A good reason');
  assert.equal((await titles('good reasons to manage'))[0], 'Good reasons to manage');
});
