import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const source = (id: string, ...stances: string[]): string => `=== sources/${id}.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/tea
kind: essay
copy: { file: ${id}.txt, sha256: "${'0'.repeat(64)}" }
passages:
${stances
  .map(
    (stance, index) => `  - n: ${index + 1}
    paragraphs: [${index + 1}, ${index + 1}]
    fingerprint: "00000000"
    gist: It is about it.
    stances: [${stance}]
`,
  )
  .join('')}`;

const stated = (origin: string): string =>
  claims({ one: `aliases: [first]\n${unanswered}` }).replace('origin: editors\n', origin);

const reported = source('essay', '{ claim: one, stance: reports }', '{ claim: first, stance: reports }');

test('every passage that only reports the claim is shown', () => {
  check(stated('') + reported, [
    'claims/one.md hearsay-claim Unexpected claim `one` that sources only report, expected a passage that takes a side, or `origin: reported`',
    '  -> sources/essay.yaml:9:5 Passage 1 reports it',
    '  -> sources/essay.yaml:14:5 Passage 2 reports it',
  ]);
});

test('one passage that takes any side is enough, and so are the editors', () => {
  check(stated('') + reported + source('other', '{ claim: one, stance: denies }'), []);
  check(stated('origin: editors\n') + reported, []);
});

test('a stance that could not be read may be the one that is missed', () => {
  check(stated('') + reported + source('other', '{ claim: one, stance: assert }'), [
    'sources/other.yaml:13:37 schema-violation Unexpected text `assert` for `stance`, expected one of `asserts`, `denies`, `qualifies`, `reports`',
    '  -> Did you mean `asserts`?',
  ]);
});

test('a view that is really nobody\u2019s here may say so, and only then', () => {
  check(stated('origin: reported\n') + reported, []);
  const taken = source('essay', '{ claim: one, stance: asserts }');
  check(stated('origin: reported\n') + taken, [
    'claims/one.md:6:9 hearsay-claim Unexpected origin of `one`, expected none: a passage takes a side on it',
  ]);
});
