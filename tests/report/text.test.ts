import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { text } from '../../src/report/text.ts';
import { at, finding, resultWith } from '../support/result.ts';

const closing = '1 error, 0 warnings in 2 files, 1 claim (7 ms)';

test('a finding stands over its line, marked, with a line before and after', () => {
  const hint = 'Did you mean `empirical`?';
  assert.equal(
    text.render(resultWith([finding('claims/tea-calms.md:3:7-15', { hint })])),
    `claims/tea-calms.md
  3:7     error    Unexpected text \`empiricl\`, expected a kind  [schema-violation]
    2 | title: Tea calms
    3 | kind: empiricl
      |       ^^^^^^^^
    4 | topics: [tea]
    Did you mean \`empirical\`?

${closing}`,
  );
});

test('a related place shows its line', () => {
  const related = [{ message: 'The other of the two', place: at('claims/tea-wakes.md:1:8-17') }];
  assert.equal(
    text.render(resultWith([finding('claims/tea-calms.md:1:1-4', { related })])),
    `claims/tea-calms.md
  1:1     error    Unexpected text \`empiricl\`, expected a kind  [schema-violation]
    1 | ---
      | ^^^
    2 | title: Tea calms
    claims/tea-wakes.md:1:8  The other of the two
    1 | title: Tea wakes

${closing}`,
  );
});

test('where no line is known, none is shown', () => {
  const expected = (file: string, position: string): string =>
    `${file}\n  ${position}  error    Unexpected text \`empiricl\`, expected a kind  [schema-violation]\n\n${closing}`;
  assert.equal(text.render(resultWith([finding('claims/gone.md')])), expected('claims/gone.md', '-     '));
  assert.equal(
    text.render(resultWith([finding('claims/tea-wakes.md:9:1-2')])),
    expected('claims/tea-wakes.md', '9:1   '),
  );
});

test('the same finding in several places is said once', () => {
  const twice = ['claims/tea-calms.md:2:1-6', 'claims/tea-calms.md:4:1-7'].map((place) => finding(place));
  const lines = text.render(resultWith(twice)).split('\n');
  assert.equal(lines.filter((line) => line.includes('[schema-violation]')).length, 1);
  assert.ok(lines.includes('    also at 4:1'));
  assert.equal(lines.at(-1), '2 errors, 0 warnings in 2 files, 1 claim (7 ms)');
});

test('the same finding about many whole files is said once, and names some of them', () => {
  const pages = Array.from({ length: 12 }, (_, index) => finding(`${String(index).padStart(2, '0')}.html`));
  assert.equal(
    text.render(resultWith(pages)),
    `00.html
  -       error    Unexpected text \`empiricl\`, expected a kind  [schema-violation]
    also in 01.html, 02.html, 03.html, 04.html, 05.html, 06.html, 07.html, 08.html, 3 more

12 schema-violation
12 errors, 0 warnings in 2 files, 1 claim (7 ms)`,
  );
});

test('findings of different places in different files stay apart', () => {
  const places = ['claims/tea-calms.md:1:1-4', 'claims/tea-wakes.md:1:1-4'];
  const report = text.render(resultWith(places.map((place) => finding(place))));
  assert.equal(report.match(/\[schema-violation\]/gu)?.length, 2);
});

test('more than a few findings are counted by code, the most frequent first', () => {
  const found = [1, 2, 3, 4].map((line) => finding(`claims/tea-calms.md:${line}:1-2`, { code: 'b-code' }));
  const others = [1, 2].map((line) => finding(`claims/tea-calms.md:${line}:1-2`, { code: 'a-code' }));
  assert.match(text.render(resultWith([...others, ...found])), /\n\n4 b-code, 2 a-code\n6 errors/u);
  assert.doesNotMatch(text.render(resultWith(found)), /4 b-code/u);
});

test('carets stand under wide characters, tabs and marks that take no room', () => {
  const file = { path: 'claims/wide.md', text: '\ttitle: 茶 cafe\u0301 👩🏽‍💻 now' };
  const report = text.render(resultWith([finding('claims/wide.md:1:11-24')], [file])).split('\n');
  assert.deepEqual(report.slice(2, 4), [
    '    1 |   title: 茶 cafe\u0301 👩🏽‍💻 now',
    '      |             ^^^^^^^',
  ]);
});

test('of a long line the part around the place is shown', () => {
  const file = { path: 'claims/long.md', text: `${'a'.repeat(300)}HERE${'b'.repeat(300)}` };
  const [, , shown = '', carets = ''] = text
    .render(resultWith([finding('claims/long.md:1:301-305')], [file]))
    .split('\n');
  assert.match(shown, /^ {4}1 \| …a{32}HEREb{60}…$/u);
  assert.equal(carets.indexOf('^'), shown.indexOf('HERE'));
  assert.match(carets, /\^{4}$/u);
});

test('what a file holds does not command the terminal', () => {
  const file = { path: 'claims/\u001b[2J.md', text: 'title: \u001b[31mred\u202e\r\n' };
  const message = 'Unexpected `a\nb\u001b]0;x\u0007`, expected text';
  const report = text.render(resultWith([finding('claims/\u001b[2J.md:1:8-9', { message })], [file]));
  assert.doesNotMatch(report, /[^\n\P{Cc}]|\u202e/u);
  assert.match(report, /Unexpected `a␊b␛\]0;x␇`/u);
  assert.match(report, /title: ␛\[31mred�/u);
});

test('colours are there when asked for, and only then', () => {
  const result = resultWith([finding('claims/tea-calms.md:3:7-15')]);
  const coloured = text.render(result, { colour: true });
  assert.ok(coloured.includes('\u001b[31merror  \u001b[39m'));
  assert.equal(stripVTControlCharacters(coloured), text.render(result));
});
