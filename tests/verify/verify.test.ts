import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { checkFiles } from '../support/check-files.ts';
import { verify } from '../../src/verify/index.ts';
import { fixture } from '../support/fixture.ts';

const text =
  'First paragraph about tea.\n\nSecond paragraph says that a warm cup of tea calms almost everybody.\nThird one.\n';
const sha256 = createHash('sha256').update(text).digest('hex');
const copy = { file: 'tea.txt', text, sha256 };

const source = (passages: string, hash = sha256): string => `=== sources/essay.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/tea
kind: essay
copy: { file: tea.txt, sha256: "${hash}" }
passages:
${passages}`;

const passage = (n: number, from: number, to: number, print: string, gist = 'Something.'): string =>
  `  - { n: ${n}, paragraphs: [${from}, ${to}], fingerprint: "${print}", gist: ${gist}, stances: [] }\n`;

const first = passage(1, 1, 1, fingerprint('First paragraph about tea.'));
const rest = fingerprint('Second paragraph says that a warm cup of tea calms almost everybody. Third one.');

function codes(files: string, copies = [copy]): string[] {
  const { files: read, graph } = checkFiles(fixture(files));
  const found = verify({ files: read, graph, copies: new Map(copies.map((each) => [each.file, each])) });
  return found.map(({ code, message }) => `${code}: ${message}`);
}

test('a source that covers its copy with true fingerprints is clean', () => {
  assert.deepEqual(codes(source(first + passage(2, 2, 3, rest))), []);
});

test('another copy, or none, is named', () => {
  const files = source(first + passage(2, 2, 3, rest), 'f'.repeat(64));
  assert.match(codes(files)[0] ?? '', /^changed-copy: Unexpected SHA-256/u);
  assert.match(codes(files, [])[0] ?? '', /^changed-copy: Unexpected absence of the copy `tea.txt`/u);
});

test('a passage whose text is another is named with the fingerprint it should have', () => {
  assert.deepEqual(codes(source(first + passage(2, 2, 3, '00000000'))), [
    `changed-passage: Unexpected fingerprint \`00000000\` of passage 2, expected \`${rest}\` for paragraphs 2 to 3`,
  ]);
});

test('gaps, overlaps, a short end and a long one are named', () => {
  const only = (files: string): string[] => codes(files).filter((line) => line.startsWith('uncovered'));
  const p = (n: number, from: number, to: number): string => passage(n, from, to, '00000000');
  assert.match(
    only(source(p(1, 1, 1) + p(2, 3, 3)))[0] ?? '',
    /gap before paragraph 3, expected a passage with 2/u,
  );
  assert.match(only(source(p(1, 1, 2) + p(2, 2, 3)))[0] ?? '', /overlap at paragraph 2, expected 3/u);
  assert.match(only(source(p(1, 1, 2)))[0] ?? '', /end at paragraph 2, expected passages up to 3/u);
  assert.match(only(source(p(1, 1, 3) + p(2, 4, 4)))[0] ?? '', /paragraph 4, expected at most 3/u);
});

test('a run of eight words from a copy is named, seven are chance', () => {
  const gist = (words: string): string[] =>
    codes(source(first + passage(2, 2, 3, rest, `"${words}"`))).filter((line) => line.startsWith('copied'));
  assert.match(gist('It says that a warm cup of tea calms people.')[0] ?? '', /run of 8 words/u);
  assert.deepEqual(gist('Here a warm cup of tea calms almost nobody.'), []);
  assert.equal(gist('Says THAT, a “warm” cup of tea: calms').length, 1);
});

test('the title of a source may stand in its copy', () => {
  const title = 'Second paragraph says that a warm cup of tea calms almost everybody';
  assert.deepEqual(
    codes(source(first + passage(2, 2, 3, rest)).replace('title: On tea', `title: ${title}`)),
    [],
  );
});

test('the first words of a passage begin it, and no earlier passage says them', () => {
  const starts = (one: string, two: string): string[] => {
    const began = (print: string, words: string): string => `"${print}", start: "${words}"`;
    const passages =
      passage(1, 1, 1, 'one').replace('"one"', began(fingerprint('First paragraph about tea.'), one)) +
      passage(2, 2, 3, 'two').replace('"two"', began(rest, two));
    return codes(source(passages));
  };
  assert.deepEqual(starts('First paragraph', 'Second paragraph says that'), []);
  assert.deepEqual(starts('first paragraph', 'Second paragraph says'), []);
  assert.deepEqual(starts('First para', 'Second paragraph says'), [
    'misplaced-start: Unexpected `First para` that does not begin the passage, expected the words that lead to passage 1',
  ]);
  assert.match(starts('First', 'a warm cup')[0] ?? '', /`a warm cup` that does not begin the passage/u);
});

test('words that the source says before lead a reader there instead', () => {
  const twice = { file: 'tea.txt', text: 'It’s tea, it is said.\n2. "It\'s tea" again\n', sha256 };
  const files = source(
    passage(1, 1, 1, fingerprint('It’s tea, it is said.')) +
      passage(2, 2, 2, 'two').replace('"two"', `"${fingerprint('2. "It\'s tea" again')}", start: "It's tea"`),
  );
  assert.deepEqual(codes(files, [twice]), [
    "misplaced-start: Unexpected `It's tea` that the source says before, expected the words that lead to passage 2",
  ]);
});
