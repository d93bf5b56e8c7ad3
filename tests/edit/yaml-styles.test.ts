import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { FrontMatter } from '../../src/edit/front-matter.ts';
import { applyEdits, type TextEdit } from '../../src/edit/text-edit.ts';

/*
 * Whatever the style in which a file is written: what an edit leaves parses to what was meant, both parsers agree on
 * it, every remark is still there, and what stands around the edit is byte for byte as it was.
 */

interface Part<T = unknown> {
  readonly text: string;
  readonly value: T;
}

const remarks = ['', ' # why', '  # not: this, [or] that'];

const part = <T = unknown>(text: string, value: T): Part<T> => ({ text, value });

/** The first value of a file, behind its key. */
const words = fc.constantFrom(
  part(' one', 'one'),
  part(" 'it''s: one'", "it's: one"),
  part(' "one \\"two\\""', 'one "two"'),
  part(' one\n  two', 'one two'),
  part('', null),
);

const blocks = fc.constantFrom(
  part(' >-{remark}\n  one\n  two\n', 'one two'),
  part(' |{remark}\n  one\n  two\n', 'one\ntwo\n'),
  part(' >{remark}\n  one\n\n', 'one\n'),
);

/** The items of a list, behind its key: none, words or mappings, in brackets or on lines. */
const lists = fc.constantFrom<Part<unknown[] | null>[]>(
  part(' []{remark}\n', []),
  part(' [ ]{remark}\n', []),
  part(' [{remark}\n  ]\n', []),
  part(' [a, b]{remark}\n', ['a', 'b']),
  part(' [ a, b, ]{remark}\n', ['a', 'b']),
  part(' [\n    a,{remark}\n    "b, c"{remark}\n  ]{remark}\n', ['a', 'b, c']),
  part(' [{ a: b }]{remark}\n', [{ a: 'b' }]),
  part('{remark}\n  - a\n  - b{remark}\n', ['a', 'b']),
  part('{remark}\n- a\n- >-{remark}\n  b\n', ['a', 'b']),
  part('{remark}\n  - a: b{remark}\n    c: |\n      d\n   {remark}\n  - e\n', [{ a: 'b', c: 'd\n' }, 'e']),
  part('{remark}\n  -{remark}\n    a: b\n  - c: [d]{remark}\n', [{ a: 'b' }, { c: ['d'] }]),
  part('{remark}\n', null),
);

const mappings = fc.constantFrom<Part<object>[]>(
  part(' {}{remark}\n', {}),
  part(' { a: b }{remark}\n', { a: 'b' }),
  part(' { a: b, }{remark}\n', { a: 'b' }),
  part(' { a: b{remark}\n  }{remark}\n', { a: 'b' }),
  part(' { a: [b],{remark}\n    c: "d"{remark}\n  }\n', { a: ['b'], c: 'd' }),
  part('{remark}\n  a: b{remark}\n', { a: 'b' }),
  part('{remark}\n    a:\n      - b{remark}\n', { a: ['b'] }),
);

const texts = fc.oneof(
  fc.constantFrom(
    'x',
    'a, b',
    'a: b',
    '# no',
    '[x]',
    '{x}',
    'true',
    '12345678',
    "it's",
    'two\n\nlines',
    '- x',
  ),
  fc.string({ maxLength: 20 }).filter((text) => text.trim() !== ''),
);

const items = fc.oneof(texts, fc.record({ statement: texts, until: texts }, { noNullPrototype: true }));

const layouts = fc.record({
  word: fc.oneof(
    fc
      .tuple(words, fc.constantFrom(...remarks))
      .map(([{ text, value }, remark]) => part(`${text}${remark}\n`, value)),
    blocks,
  ),
  list: lists,
  mapping: mappings,
  remark: fc.constantFrom(...remarks),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  file: fc.constantFrom('claim', 'yaml', 'unended'),
});

type Layout = typeof layouts extends fc.Arbitrary<infer T> ? T : never;

const values = ({ word, list, mapping }: Layout): Record<string, unknown> => ({
  word: word.value,
  list: list.value,
  mapping: mapping.value,
});

function fileOf({ word, list, mapping, remark, lineBreak, file }: Layout): { path: string; text: string } {
  const lines = `# head\nword:${word.text}list:${list.text}# between\nmapping:${mapping.text}`;
  const yaml = lines.replaceAll('{remark}', remark);
  const text = file === 'claim' ? `---\n${yaml}---\n\nA body.\n` : file === 'yaml' ? yaml : yaml.trimEnd();
  return {
    path: file === 'claim' ? 'claims/x.md' : 'sources/x.yaml',
    text: text.replaceAll('\n', lineBreak),
  };
}

function yamlIn(text: string): string {
  return text.startsWith('---') ? text.slice(text.indexOf('\n') + 1, text.lastIndexOf('---')) : text;
}

const remarksIn = (text: string): string[] =>
  [...text.matchAll(/# (?:why|head|between|not: this, \[or\] that)/gu)].map(String);

function holds(layout: Layout, edit: (front: FrontMatter) => TextEdit | undefined, expected: object): void {
  const { path, text } = fileOf(layout);
  assert.deepEqual(load(yamlIn(text)), values(layout), 'the layout itself');
  const one = edit(new FrontMatter(path, text));
  assert.ok(one);
  const after = applyEdits(text, [one]);
  assert.deepEqual(parseDocument(yamlIn(after)).toJS(), expected, after);
  assert.deepEqual(load(yamlIn(after)), expected, after);
  assert.ok(after.startsWith(text.slice(0, one.start)) && after.endsWith(text.slice(one.end)));
  assert.deepEqual(remarksIn(after), remarksIn(text), after);
  if (layout.lineBreak === '\r\n') assert.doesNotMatch(after, /(?<!\r)\n/u);
  else assert.ok(!after.includes('\r'));
}

const runs = { numRuns: 500 };

test('a text is replaced in any style', () => {
  fc.assert(
    fc.property(layouts, texts, (layout, text) => {
      holds(layout, (front) => front.set(['word'], text), { ...values(layout), word: text });
    }),
    runs,
  );
});

test('an item is added at either end of a list in any style', () => {
  fc.assert(
    fc.property(layouts, items, fc.constantFrom('first', 'last'), (layout, item, where) => {
      const list = layout.list.value ?? [];
      const expected = where === 'first' ? [item, ...list] : [...list, item];
      holds(layout, (front) => front.add(['list'], item, where), { ...values(layout), list: expected });
    }),
    runs,
  );
});

test('a key is added to a mapping in any style, and to the file', () => {
  fc.assert(
    fc.property(layouts, items, (layout, value) => {
      const mapping = { ...layout.mapping.value, z: value };
      holds(layout, (front) => front.set(['mapping', 'z'], value), { ...values(layout), mapping });
      holds(layout, (front) => front.set(['z'], value), { ...values(layout), z: value });
    }),
    runs,
  );
});

test('an item is taken out of a list in any style, and the others keep their remarks', () => {
  fc.assert(
    fc.property(layouts, fc.nat(1), (layout, index) => {
      if (layout.remark !== '' || !layout.list.value || layout.list.value.length < 2) return;
      const list = layout.list.value.toSpliced(index, 1);
      holds(layout, (front) => front.removeItem(['list'], index), { ...values(layout), list });
    }),
    runs,
  );
});
