import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

const old = (see = ''): string =>
  `withdrawn: { on: 2026-01-05, reason: Old${see === '' ? '' : `, see: ${see}`} }\n`;

const source = (stance: string, last = ''): string => `=== sources/essay.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/tea
kind: essay
copy: { file: tea.txt, sha256: "${'0'.repeat(64)}" }
passages:
  - { n: 1, paragraphs: [1, 1], fingerprint: "00000000", gist: It calms., stances: [{ claim: ${stance}, stance: asserts }] }
${last}`;

const expected = (place: string, of: string): string =>
  `${place} withdrawn-target Unexpected reference to ${of}, withdrawn on 2026-01-05, expected a record that stands`;

test('a target, a further premise and a contrary; the hint names what to read instead', () => {
  check(
    claims({
      one: old('three'),
      two: old('three'),
      three: unanswered,
      four: `contrary: [one]\n${arguing('supports: three\n    with: [two]', 'qualifies: one')}`,
    }),
    ['7:12', '10:12', '12:16'].flatMap((at, nth) => [
      expected(`claims/four.md:${at}`, `claim \`${nth === 1 ? 'two' : 'one'}\``),
      `  -> claims/${nth === 1 ? 'two' : 'one'}.md:7:1 The notice of withdrawal`,
      '  -> Refer to `three` instead.',
    ]),
  );
});

test('a stance, and a mention by a former id, without a hint where nothing is named', () => {
  check(
    `${claims({ one: `aliases: [first]\n${old()}`, two: unanswered })}\nSee [it](claim:first).\n${source('one')}`,
    [
      expected('claims/two.md:10:5', 'claim `one`'),
      '  -> claims/one.md:8:1 The notice of withdrawal',
      expected('sources/essay.yaml:9:94', 'claim `one`'),
      '  -> claims/one.md:8:1 The notice of withdrawal',
    ],
  );
});

test('an argument goes with its first premise, a passage with its source', () => {
  check(
    claims({
      one: arguing('rebuts: two') + old('two'),
      two: 'strongest: { argument: one/rebuts/two, why: Best. }\nunanswered: { why: unexamined }\n',
      three: arguing('supports: two\n    from: ["essay#p1"]'),
    }) + source('two', old()),
    [
      expected('claims/three.md:9:12', 'passage `essay#p1` of source `essay`'),
      '  -> sources/essay.yaml:10:1 The notice of withdrawal',
      expected('claims/two.md:7:24', 'argument `one/rebuts/two` of claim `one`'),
      '  -> claims/one.md:11:1 The notice of withdrawal',
      '  -> Refer to `two` instead.',
    ],
  );
});

test('what a withdrawn record refers to is history, but for what it asks readers to see', () => {
  check(claims({ one: arguing('supports: two') + old('two'), two: old('three'), three: unanswered }), [
    expected('claims/one.md:11:48', 'claim `two`'),
    '  -> claims/two.md:7:1 The notice of withdrawal',
    '  -> Refer to `three` instead.',
  ]);
});
