import type { Palette } from '../../model/theme.ts';

/*
 * How cards look: the colours of the day and the letters of the site at the size of a picture. Cards are looked at a
 * quarter as large, so nothing is smaller than 28 pixels.
 */

export const cardSize = { width: 1200, height: 630 } as const;

/** The two columns, the rail between them, and the lines on which things stand. */
export const grid = {
  left: 60,
  right: 648,
  column: 496,
  rail: 600,
  top: 72,
  label: 100,
  text: 156,
  /** Between the premise of an argument and its target. */
  target: 320,
  /** The lowest that a text may reach, above the tally and without one. */
  floor: 446,
  deepFloor: 516,
  tally: 466,
  tick: 30,
  foot: 536,
} as const;

/** Sizes of letters to choose from, the largest that fits first. */
export const sizes = {
  said: [82, 76, 70, 64, 58, 53, 48, 44, 40],
  premise: [54, 50, 46, 42, 38, 35, 32],
  target: [46, 43, 40, 37, 34, 31, 28],
  answer: [54, 50, 46, 43, 40, 37, 34, 31, 28],
  row: [40, 37, 34, 31, 28],
} as const;

export type TextStyle = keyof typeof sizes;

/** Large letters stand closer. */
export const lineHeights: Readonly<Record<TextStyle, number>> = {
  said: 1.08,
  premise: 1.16,
  target: 1.16,
  answer: 1.16,
  row: 1.16,
};

export const stylesheet = `
.card { position: relative; display: block; font-family: Literata; font-optical-sizing: auto; }
.lines { position: absolute; left: 0; top: 0; }
.text { position: absolute; text-wrap: balance; overflow-wrap: anywhere; }
.said { font-weight: 430; letter-spacing: -0.02em; }
.premise { font-weight: 440; letter-spacing: -0.012em; }
.target { font-weight: 440; letter-spacing: -0.008em; }
.answer { font-weight: 440; letter-spacing: -0.012em; }
.row { font-weight: 440; letter-spacing: -0.006em; text-wrap: wrap; }
.label, .note, .foot, .site { position: absolute; white-space: nowrap; }
.label { font-size: 30px; font-weight: 600; line-height: 40px; }
.note { font-size: 28px; line-height: 36px; }
.foot { font-size: 33px; font-weight: 500; line-height: 44px; }
.site { font-size: 33px; font-weight: 500; line-height: 44px; }
`;

/** How a card is coloured, apart from its lines. */
export function coloursheet({ page, text, quiet }: Palette): string {
  return `.card { background: ${page}; color: ${text}; } .gap, .note { color: ${quiet}; }`;
}
