import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines, isRightToLeft, widthOf, type TextWidths } from '../../src/layout/break-lines.ts';

/** Every letter, the space and the dash are one em wide. */
const widths: TextWidths = new Map(Array.from('abcdefghijklmnopqrstuvwxyz -–/', (each) => [each, 1]));

const broken: [text: string, limit: number, lines: string[]][] = [
  ['tea calms most people', 10, ['tea calms ', 'most ', 'people']],
  ['a well-known thing', 7, ['a well-', 'known ', 'thing']],
  ['iced/warm tea', 5, ['iced/', 'warm ', 'tea']],
  ['abcdefghijkl is long', 5, ['abcde', 'fghij', 'kl is ', 'long']],
  ['tea', 3, ['tea']],
  ['  tea   calms ', 20, ['tea   calms']],
  ['', 5, []],
];

for (const [text, limit, lines] of broken) {
  test(`"${text}" in lines of ${limit} em`, () => assert.deepEqual(breakLines(text, limit, widths), lines));
}

test('no line is wider than the limit, and no character is lost', () => {
  const text = 'the quick brown fox jumps over the lazydogthatneverends and a-b/c–d';
  for (let limit = 2; limit < 30; limit += 1) {
    const lines = breakLines(text, limit, widths);
    assert.equal(lines.join(''), text);
    for (const line of lines) assert.ok(widthOf(line.trimEnd(), widths) <= limit, `${limit}: ${line}`);
  }
});

test('what the font lacks is taken as wide, marks and joiners as nothing', () => {
  assert.equal(widthOf('ж', widths), 0.75);
  assert.equal(widthOf('茶', widths), 1.1);
  assert.equal(widthOf('e\u0301', widths), 1);
});

test('a character of several code points is not torn', () => {
  assert.deepEqual(breakLines('👩‍💻👩‍💻👩‍💻', 2.3, widths), ['👩‍💻', '👩‍💻', '👩‍💻']);
});

test('texts that begin in Arabic or Hebrew run from the right', () => {
  assert.ok(isRightToLeft('هذا نص'));
  assert.ok(isRightToLeft('12 עברית'));
  assert.ok(!isRightToLeft('Tea (شاي)'));
});
