import type { Relation } from '../../wording/phrases.ts';

/**
 * A relation's glyph on a grid of 24: two posts and a rung, the rung whole, crossed out, sawn through, or half
 * there.
 */
export const relationGlyphs: Readonly<Record<Relation, string>> = {
  support: 'M4 3v18M20 3v18M4 12h16',
  rebuttal: 'M4 3v18M20 3v18M8 8l8 8M16 8l-8 8',
  undercut: 'M4 3v18M20 3v18M4 12h4.5M15.5 12H20M10 18l4-12',
  qualification: 'M4 3v18M20 3v18M4 12h8M14.5 12h2',
};
