import basic from '../../styles/fonts/drawings/literata-basic.woff2?inline';
import further from '../../styles/fonts/drawings/literata-further.woff2?inline';
import { isBasic } from './basic-characters.ts';

/*
 * Drawings that leave the site carry their font, and would weigh 100 KB for it. These two files have what drawings
 * need of `literata-roman.woff2`: one optical size, weights 440 to 520, no features but kerning; 16 KB with the letters
 * of English, and 11 KB with the others. Made with fontTools:
 *   fonttools varLib.instancer literata-roman.woff2 opsz=12 wght=440:520 -o drawing.ttf
 *   pyftsubset drawing.ttf --unicodes=… --layout-features=kern --no-hinting --flavor=woff2
 */

/** Literata for one text, in as few bytes as hold it. */
export function fontFaces(text: string): string {
  // Of two faces of one name the later is asked first, and the other for what it lacks.
  return (isBasic(text) ? [basic] : [further, basic]).map(faceOf).join('\n');
}

function faceOf(file: string): string {
  return `@font-face { font-family: 'Literata'; font-weight: 400 600; src: url('${file}') format('woff2'); }`;
}
