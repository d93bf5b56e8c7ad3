import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TextWidths } from '../../../src/layout/break-lines.ts';
import { isBasic } from '../../../src/site/drawing/basic-characters.ts';
import { fontWidths } from '../../../src/site/drawing/font-widths.ts';

const fonts = join(import.meta.dirname, '../../../src/styles/fonts');
const widthsOf = (file: string): Promise<TextWidths> => fontWidths(readFileSync(join(fonts, file)));

const roman = await widthsOf('literata-roman.woff2');
const basic = await widthsOf('drawings/literata-basic.woff2');
const further = await widthsOf('drawings/literata-further.woff2');

/** Latin-1 and what else the font of the site was cut to. */
function isInFont(character: string): boolean {
  return /[\u0020-\u00ffıŒœ–—‘’“”•…′″‹›€]/u.test(character);
}

test('the fonts that drawings carry set every character as wide as the font of the site', () => {
  const differing = [...roman].filter(([character, width]) => {
    if (!isInFont(character)) return false;
    const carried = isBasic(character) ? basic.get(character) : further.get(character);
    return carried === undefined || Math.abs(carried - width) > 0.005;
  });
  assert.deepEqual(differing, []);
});

test('a text is basic where the smaller font has all of it', () => {
  assert.ok(isBasic('“Managing” isn’t – or is it? – a promotion …'));
  assert.ok(!isBasic('Für manche'));
  assert.ok(!isBasic('×'));
});
