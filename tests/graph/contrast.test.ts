import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, mix } from '../../src/graph/contrast.ts';
import { paletteOf } from '../../src/graph/palette.ts';
import { ownPalettes } from '../../src/model/theme.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

test('contrast is the same either way round, and lies between 1 and 21', () => {
  fc.assert(
    fc.property(colour, colour, (a, b) => {
      assert.equal(contrast(a, b), contrast(b, a));
      assert.ok(contrast(a, b) >= 1 && contrast(a, b) <= 21);
    }),
  );
});

test('a mixture begins at the one colour and ends at the other', () => {
  assert.equal(mix('#102030', '#405060', 0), '#102030');
  assert.equal(mix('#102030', '#405060', 1), '#405060');
  assert.equal(mix('#000000', '#ffffff', 0.5), '#808080');
});

test('what is not chosen stays as the engine has it; what follows a page follows it', () => {
  const theme = { light: { support: '#0000ff' }, dark: { page: '#000000' } };
  assert.deepEqual(paletteOf(theme, 'light'), { ...ownPalettes.light, support: '#0000ff' });
  const { page, sunk, text, quiet } = paletteOf(theme, 'dark');
  assert.deepEqual([page, sunk, text], ['#000000', '#000000', ownPalettes.dark.text]);
  assert.notEqual(quiet, ownPalettes.dark.quiet);
  assert.deepEqual(paletteOf(undefined, 'dark'), ownPalettes.dark);
});
