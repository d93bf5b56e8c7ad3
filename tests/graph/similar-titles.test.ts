import assert from 'node:assert/strict';
import { test } from 'node:test';
import { similarTitles } from '../../src/graph/similar-titles.ts';
import { claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';

function pairs(...titles: string[]): string[] {
  const files = titles
    .map((title, index) =>
      claims({ [`c${index}`]: unanswered }).replace(/^title: .*$/mu, `title: ${JSON.stringify(title)}`),
    )
    .join('');
  return similarTitles(graphOf(files)).map(({ first, second }) => `${first.id} ${second.id}`);
}

const alike: [string, string][] = [
  ['Management is a promotion', 'Management is the promotion'],
  ['The two jobs share little daily work', 'Two jobs share very little daily work'],
  ['A manager’s coding time falls', "Managers' coding time falls!"],
  ['Managers often earn more', 'Often, managers earn more'],
  ['Engineering skills fade while one manages', 'Enginering skills fade while one manages'],
  ['Managing people is a transferable skill', 'Managing people is a tranfserable skill'],
  ['Tea', 'tea'],
];

for (const [one, other] of alike) {
  test(`nearly the same: ${one} / ${other}`, () => assert.deepEqual(pairs(one, other), ['c0 c1']));
}

const different: [string, string][] = [
  ['Management is a promotion', 'Management is not a promotion'],
  ['Managers earn more than engineers', 'Engineers earn more than managers'],
  ['Managers earn more than engineers', 'Managers earn more than senior engineers'],
  ['Pay rose in 2019', 'Pay rose in 2020'],
  ['Typical managers still build things', 'Atypical managers still build things'],
  ['Managers lead projects well', 'Managers load projects well'],
  ['Tea calms', 'Tea wakes'],
  ['Engineering skills fade', 'Engineering skills face'],
  ['It is', 'They are'],
];

for (const [one, other] of different) {
  test(`not the same: ${one} / ${other}`, () => assert.deepEqual(pairs(one, other), []));
}

test('of many titles alike each is paired once, with the first', () => {
  assert.deepEqual(pairs('Tea calms people', 'The tea calms people', 'Teas calm people'), ['c0 c1', 'c0 c2']);
});

test('two slips of one title are each paired with it', () => {
  assert.deepEqual(pairs('Nobody manages well', 'Nobody mannages well', 'Nobody manaes well'), [
    'c0 c1',
    'c0 c2',
  ]);
});

test('titles of withdrawn claims are free', () => {
  const files = claims({ one: unanswered, two: `withdrawn: { on: 2026-01-05, reason: Old }\n` });
  assert.deepEqual(similarTitles(graphOf(files.replace('That two', 'That one'))), []);
});

test('names in a pattern of wording that many titles share are no slips', () => {
  const titles = (count: number): string[] =>
    Array.from({ length: count }, (_, nth) => `Drinkers of leaf${String.fromCharCode(97 + nth)} are calm`);
  assert.equal(pairs(...titles(3)).length, 3);
  assert.deepEqual(pairs(...titles(26)), []);
});
