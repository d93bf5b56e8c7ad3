import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownPalettes, paletteRoles, schemes } from '../../src/model/theme.ts';
import { layers, paletteNames, themeSheet } from '../../src/site/theme-sheet.ts';

const sheet = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8');

test('the palette that contrast is measured on is the one of the style sheet', () => {
  const tokens = sheet('tokens.css');
  for (const scheme of schemes)
    for (const role of paletteRoles)
      assert.ok(tokens.includes(`${paletteNames[scheme][role]}: ${ownPalettes[scheme][role]};`), role);
});

test('both sheets give the layers one order, whichever is read first', () => {
  assert.ok(sheet('site.css').includes(layers));
});

test('a theme names every colour of the palette, and no role', () => {
  const written = themeSheet({ light: { page: '#ffffff' }, dark: {} });
  assert.match(written, /--paper-1: #ffffff;/u);
  assert.equal(written.match(/--[\w-]+:/gu)?.length, schemes.length * paletteRoles.length);
  assert.doesNotMatch(written, /--color-/u);
});
