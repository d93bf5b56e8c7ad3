import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { keyAt, valueAt, wholeFile } from '../../src/model/place.ts';
import { locator } from '../../src/parse/locate.ts';

const locate = locator([
  {
    path: 'a.md',
    text: '---\ntitle: One\nlist:\n  - x\n  - { k: v }\nanchor: &a [p, q]\nalias: *a\nempty:\n---\nBody\n',
  },
  { path: 'b.yaml', text: 'é: “ü”\nnext: 1\n' },
]);

const point = (place: ReturnType<typeof locate>): string =>
  place.start ? `${place.start.line}:${place.start.column}` : '-';

test('keys and values of front matter have the lines of the file', () => {
  assert.equal(point(locate(keyAt('a.md', ['title']))), '2:1');
  assert.equal(point(locate(valueAt('a.md', ['title']))), '2:8');
  assert.equal(point(locate(valueAt('a.md', ['list', 1, 'k']))), '5:10');
});

test('values behind an alias are found where they stand', () => {
  assert.equal(point(locate(valueAt('a.md', ['alias', 1]))), '6:16');
});

test('a missing key is located at the mapping that lacks it, an empty value at its key', () => {
  assert.equal(point(locate(valueAt('a.md', ['list', 1, 'missing']))), '5:7');
  assert.equal(point(locate(valueAt('a.md', ['empty']))), '8:7');
});

test('a file as a whole has no line, and an unknown file none either', () => {
  assert.equal(point(locate(wholeFile('a.md'))), '-');
  assert.equal(point(locate(valueAt('nowhere.yaml', ['x']))), '-');
});

test('columns count UTF-16 units', () => {
  assert.equal(point(locate(valueAt('b.yaml', ['é']))), '1:4');
});

test('the fast parser and the one that knows places read the same values', () => {
  const texts = [
    'a: 2017-05-11\nb: "12345678"\nc: 5d41402a\nd: 1e5\ne: yes\nf: ~\ng: 0x1f\nh: 012',
    'a: >-\n  folded\n  text\nb: |\n  kept\n  lines\nc: { x: [1, 2], y: null }',
    "a: &x {k: v}\nb: *x\nc: \"esc \\u00e9 \\\" q\"\nd: 'it''s'",
    'text: plain # comment\nurl: https://example.org/#p1\nlist:\n- a\n-   b: c\n    d: e',
  ];
  for (const text of texts) assert.deepEqual(load(text), parseDocument(text).toJS());
});
