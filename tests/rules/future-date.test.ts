import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from '../support/check-files.ts';
import { check, today } from '../support/check.ts';
import { claims } from '../support/claims.ts';
import { fixture } from '../support/fixture.ts';
import { source } from '../support/source.ts';

const issued = (date: string): string =>
  source('essay', ['n: 1, paragraphs: [1, 1], skip: greeting']).replace('"2020"', `"${date}"`);

test('today, this month and this year are not in the future', () => {
  for (const date of [today, today.slice(0, 7), today.slice(0, 4)]) check(issued(date), []);
});

test('the day, the month and the year after are', () => {
  for (const date of ['2027-01-01', '2027-01', '2027']) {
    check(issued(date), [
      `sources/essay.yaml:4:9 future-date Unexpected date \`${date}\` for \`issued\`, expected one that is not in the future`,
    ]);
  }
});

test('rewordings and withdrawals have happened', () => {
  check(
    claims({
      tea: `unanswered: { why: unexamined }
earlier:
  - { statement: All is tea., until: 2027-02-01, reason: too much }
  - { statement: Tea is all., until: 2026-02-01, reason: too little }
withdrawn: { on: 2028-01-01, reason: nobody says it }
`,
    }),
    [
      'claims/tea.md:9:38 future-date Unexpected date `2027-02-01` for `until`, expected one that is not in the future',
      'claims/tea.md:11:18 future-date Unexpected date `2028-01-01` for `on`, expected one that is not in the future',
    ],
  );
});

test('where nobody says which day it is, no date is held against it', () => {
  const { result } = checkFiles(fixture(issued('2999')));
  assert.deepEqual(result.diagnostics, []);
});
