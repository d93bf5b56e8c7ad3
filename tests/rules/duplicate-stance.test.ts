import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';
import { source } from '../support/source.ts';

const taking = (...stances: string[]): string =>
  claims({ tea: `aliases: [chai]\n${unanswered}` }) +
  source('essay', [
    `n: 1, paragraphs: [1, 1], gist: On tea., stances: [${stances.map((each) => `{ ${each} }`).join(', ')}]`,
  ]);

test('a second stance is reported where it names the claim, under a former id as well', () => {
  check(taking('claim: tea, stance: asserts', 'claim: chai, stance: denies', 'claim: tea, stance: asserts'), [
    'sources/essay.yaml:9:100 duplicate-stance Unexpected second stance on `tea` in passage 1, expected one',
    '  -> sources/essay.yaml:9:67 The first of the two',
    'sources/essay.yaml:9:133 duplicate-stance Unexpected second stance on `tea` in passage 1, expected one',
    '  -> sources/essay.yaml:9:67 The first of the two',
  ]);
});

test('what others hold is theirs: each holder may be reported once', () => {
  check(
    taking(
      'claim: tea, stance: denies',
      'claim: tea, stance: reports, holder: doctors',
      'claim: tea, stance: reports, holder: cooks',
    ),
    [],
  );
  check(taking('claim: tea, stance: reports, holder: cooks', 'claim: tea, stance: reports, holder: cooks'), [
    'sources/essay.yaml:9:115 duplicate-stance Unexpected second stance of `cooks` on `tea` in passage 1, expected one',
    '  -> sources/essay.yaml:9:67 The first of the two',
  ]);
});

test('a report without a holder beside a stance is the same voice twice', () => {
  check(taking('claim: tea, stance: asserts', 'claim: tea, stance: reports'), [
    'sources/essay.yaml:9:100 duplicate-stance Unexpected second stance on `tea` in passage 1, expected one',
    '  -> sources/essay.yaml:9:67 The first of the two',
  ]);
});

test('two passages may say the same', () => {
  const files = taking('claim: tea, stance: asserts');
  const second =
    files.split('\n').at(-2)?.replace('n: 1, paragraphs: [1, 1]', 'n: 2, paragraphs: [2, 2]') ?? '';
  check(`${files}${second}\n`, []);
});
