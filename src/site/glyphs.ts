import type { Relation } from './phrases.ts';

/*
 * The drawings that stand for something, as paths: pages show them from the sprite, preview cards draw them
 * themselves. A relation's glyph is two posts and a rung: the rung whole, crossed out, sawn through, or half
 * there.
 */

/** On a grid of 24. */
export const glyphPaths: Readonly<Record<Relation, string>> = {
  support: 'M4 3v18M20 3v18M4 12h16',
  rebuttal: 'M4 3v18M20 3v18M8 8l8 8M16 8l-8 8',
  undercut: 'M4 3v18M20 3v18M4 12h4.5M15.5 12H20M10 18l4-12',
  qualification: 'M4 3v18M20 3v18M4 12h8M14.5 12h2',
};

/** Two ladders, on a grid of 28. */
export const markPath = 'M4 2v24M14 2v24M24 2v24M4 6.5h10M4 13.5h10M4 20.5h10M14 10h10M14 17h10';
