import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrontMatter } from '../../src/edit/front-matter.ts';
import { applyEdits, type TextEdit } from '../../src/edit/text-edit.ts';
import { quoted } from '../../src/edit/yaml-text.ts';

/** The front matter of a claim after an edit; whatever stands around it is to stay. */
function after(yaml: string, edit: (front: FrontMatter) => TextEdit | TextEdit[] | undefined): string {
  const text = `---\n${yaml}---\n\nIts body: stays.\n`;
  const edits = [edit(new FrontMatter('claims/x.md', text)) ?? []].flat();
  const [, changed = ''] = /^---\n([^]*)---\n\nIts body: stays\.\n$/u.exec(applyEdits(text, edits)) ?? [];
  return changed;
}

const set = (path: (string | number)[], value: unknown) => (front: FrontMatter) => front.set(path, value);
const add = (item: unknown, where: 'first' | 'last') => (front: FrontMatter) =>
  front.add(['list'], item, where);

test('a value is replaced where it stands, with the remark behind it', () => {
  assert.equal(after('a: one # why\nb: two\n', set(['a'], 'three')), 'a: three # why\nb: two\n');
  assert.equal(after("a: 'one'\nb: two\n", set(['a'], 'a: b')), 'a: "a: b"\nb: two\n');
  assert.equal(after('a: >-\n  one\n  long\n\nb: two\n', set(['a'], 'short')), 'a: short\n\nb: two\n');
});

test('a key that is missing comes last, in the style of its mapping', () => {
  assert.equal(after('a: one\n', set(['b'], 'two')), 'a: one\nb: two\n');
  assert.equal(after('a: { b: 1 }\n', set(['a', 'c'], 'two')), 'a: { b: 1, c: two }\n');
  assert.equal(
    after('list:\n  - b: 1\n    c: [x]\n  - b: 2\nz: 1\n', set(['list', 0, 'd'], quoted('12345678'))),
    'list:\n  - b: 1\n    c: [x]\n    d: "12345678"\n  - b: 2\nz: 1\n',
  );
  assert.equal(after('a: one\n', set(['b'], ['x', 'y'])), 'a: one\nb: [x, y]\n');
});

test('an item is added to lists of either style, at either end, and to none', () => {
  assert.equal(after('list: [b]\nz: 1\n', add('a', 'first')), 'list: [a, b]\nz: 1\n');
  assert.equal(after('list: [b]\nz: 1\n', add('c', 'last')), 'list: [b, c]\nz: 1\n');
  assert.equal(
    after('list:\n  # of two\n  - b\nz: 1\n', add('a', 'first')),
    'list:\n  # of two\n  - a\n  - b\nz: 1\n',
  );
  assert.equal(after('list:\n- b # last\nz: 1\n', add('c', 'last')), 'list:\n- b # last\n- c\nz: 1\n');
  assert.equal(
    after('list:\n  - b: >-\n      long\nz: 1\n', add({ b: 'c', d: 1 }, 'last')),
    'list:\n  - b: >-\n      long\n  - b: c\n    d: 1\nz: 1\n',
  );
  assert.equal(after('z: 1\n', add({ b: 'c' }, 'first')), 'z: 1\nlist:\n  - b: c\n');
});

test('an item is taken out of lists of either style; with the last one the key goes', () => {
  const without = (index: number) => (front: FrontMatter) => front.removeItem(['list'], index);
  assert.equal(after('list: [a, b, c]\n', without(0)), 'list: [b, c]\n');
  assert.equal(after('list: [a, b, c]\n', without(2)), 'list: [a, b]\n');
  assert.equal(after('list:\n  - a: 1\n    b: 2\n  - c\nz: 1\n', without(0)), 'list:\n  - c\nz: 1\n');
  assert.equal(after('list:\n  - c\nz: 1\n', without(0)), 'z: 1\n');
});

test('a key gets another name and value', () => {
  assert.equal(
    after('list:\n  - rebuts: a # no\n    because: x\n', (front) =>
      front.rekey(['list', 0, 'rebuts'], 'qualifies', 'b'),
    ),
    'list:\n  - qualifies: b # no\n    because: x\n',
  );
});

test('what is taken from an alias, or is no mapping, is refused', () => {
  assert.throws(
    () => new FrontMatter('claims/x.md', '---\n- a\n---\n'),
    /Unexpected content of `claims\/x\.md`/u,
  );
  assert.throws(() => after('a: one\n', set(['b', 'c'], 1)), /Unexpected absence of `b`/u);
});

test('remarks stay behind what they are about', () => {
  assert.equal(
    after('list:\n  - { a: b, c: d # why not\n    }\n', set(['list', 0, 'e'], quoted('8e18bd2e'))),
    'list:\n  - { a: b, c: d, e: "8e18bd2e" # why not\n    }\n',
  );
  assert.equal(after('list: []  # none yet\n', add('a', 'last')), 'list: [a]  # none yet\n');
  assert.equal(after('list: []  # none yet\n', add({ a: 'b' }, 'last')), 'list: # none yet\n  - a: b\n');
  assert.equal(after('a: > # why\n  one\nb: 1\n', set(['a'], 'two')), 'a: two # why\nb: 1\n');
  assert.equal(
    after('list:\n  - a: b\n    # of b\n  # of all\nz: 1\n', add({ a: 'c' }, 'last')),
    'list:\n  - a: b\n    # of b\n  - a: c\n  # of all\nz: 1\n',
  );
});

test('a whole file in braces gets its key inside of them, and a text there is quoted where it has to be', () => {
  const text = '{ a: b # c\n}\n';
  const front = new FrontMatter('x.yaml', text);
  assert.equal(applyEdits(text, [front.add(['aliases'], 'x', 'last')]), '{ a: b, aliases: [x] # c\n}\n');
  assert.equal(applyEdits(text, [front.set(['a'], 'one, two')]), '{ a: "one, two" # c\n}\n');
});

test('what is written comes with the line breaks of its file', () => {
  const text = 'a: one\r\nb: two\r\n';
  assert.equal(
    applyEdits(text, [new FrontMatter('x.yaml', text).set(['c'], { d: 'e' })]),
    'a: one\r\nb: two\r\nc:\r\n  d: e\r\n',
  );
});
