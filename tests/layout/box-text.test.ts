import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxMeasures, setText } from '../../src/layout/box-text.ts';
import { widthOf, type TextWidths } from '../../src/layout/break-lines.ts';

const widths: TextWidths = new Map(Array.from('abcdefghijklmnopqrstuvwxyz ', (each) => [each, 0.5]));
const word = { label: 'Empirical', title: 'tea calms', notes: [], more: '' };
const long = 'tea is drunk warm by most of the people who drink it at all in the morning';

test('a box is as high as its lines', () => {
  const { titleLeading, noteLeading } = boxMeasures;
  const one = setText(word, widths);
  const two = setText({ ...word, title: long }, widths);
  assert.equal(two.height - one.height, (two.title.length - 1) * titleLeading);
  const noted = setText({ ...word, notes: ['one voice', long], more: 'more' }, widths);
  assert.equal(noted.height - one.height, (noted.notes.length + 1) * noteLeading);
});

test('every line fits beside the padding, notes also in a wider font', () => {
  const { width, padding, titleSize, noteSize } = boxMeasures;
  const room = width - 2 * padding;
  const { title, notes } = setText({ ...word, title: long, notes: [long] }, widths);
  for (const line of title) assert.ok(widthOf(line.trimEnd(), widths) * titleSize < room);
  for (const line of notes) assert.ok(widthOf(line.trimEnd(), widths) * noteSize * 1.2 < room);
});

test('notes that follow on each other are not one word', () => {
  const { notes } = setText({ ...word, notes: ['one voice', 'in spring'] }, widths);
  assert.equal(notes.join(''), 'one voice in spring ');
});
