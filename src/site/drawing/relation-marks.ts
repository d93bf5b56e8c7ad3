import type { Point } from '../../layout/drawing.ts';
import type { Relation } from '../../wording/phrases.ts';
import { relationGlyphs } from './relation-glyphs.ts';
import { element } from './markup.ts';

/** How lines of each kind end, drawn for one that arrives from the left. */
const heads: Readonly<Record<Relation, string>> = {
  support: element('path', { class: 'head-full', d: 'M0 0l-10-5.5v11z' }),
  rebuttal: element('path', { class: 'head-open', d: 'M-14-6l12 12m0-12l-12 12' }),
  undercut: element('path', { class: 'head-open', d: 'M-5 10L5-10' }),
  qualification: element('circle', { class: 'head-ring', cx: -6, cy: 0, r: 4.5 }),
};

/** The mark at the end of a line; that of an undercut lies across the line it attacks, whence ever it comes. */
export function headOf(relation: Relation, [x, y]: Point, [fromX, fromY]: Point): string {
  const angle = relation === 'undercut' ? 0 : turnOf(x - fromX, y - fromY);
  return element('g', { class: 'head', transform: `translate(${x} ${y}) rotate(${angle})` }, heads[relation]);
}

function turnOf(dx: number, dy: number): number {
  if (dx !== 0) return dx > 0 ? 0 : 180;
  return dy > 0 ? 90 : 270;
}

/** Half of the room that a glyph takes on a line, and how far from the box it stands. */
const tagReach = 14;

/** The glyph of the relation on the line, where it leaves the box of its premise. */
export function tagOf(relation: Relation, [x, y]: Point, [toX]: Point, isSuspect: boolean): string {
  const side = toX < x ? -1 : 1;
  return element(
    'g',
    { class: 'tag', 'data-reach': side * tagReach, transform: `translate(${x + side * tagReach} ${y})` },
    element('rect', { class: 'tag-ground', x: -9, y: -8, width: 18, height: 16 }),
    element('path', {
      class: 'tag-glyph',
      transform: 'translate(-7.2 -7.2) scale(0.6)',
      d: relationGlyphs[relation],
    }),
    isSuspect ? element('text', { class: 'tag-doubt', x: side * 13, y: 4.5 }, '?') : '',
  );
}
