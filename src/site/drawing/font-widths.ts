import { createHash } from 'node:crypto';
import { measure } from 'takumi-js';
import type { TextWidths } from '../../layout/break-lines.ts';

/** Every character that texts of this site are likely to hold. */
const characters = ranges([0x20, 0x7e], [0xa0, 0x17f], [0x2010, 0x2027], [0x2030, 0x203a], [0x20ac, 0x20ac]);

/* The heaviest weight in use, and the widest: what fits in it fits in the others. Drawings set it as it is here. */
const size = 100;
const weight = 520;

/** What comes out narrower is no character of the font, in em. */
const narrowest = 0.1;

/** How wide a font sets each character. */
export async function fontWidths(font: Uint8Array): Promise<TextWidths> {
  const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } as const;
  // What was measured under a name is measured under it ever after: each font has one of its own.
  const name = `measured-${createHash('sha256').update(font).digest('hex')}`;
  const type = {
    fontFamily: name,
    fontSize: size,
    fontWeight: weight,
    fontOpticalSizing: 'none',
    whiteSpace: 'pre',
    // Each character by itself: beside another it may stand closer or further off.
    fontFeatureSettings: '"kern" 0, "liga" 0',
  } as const;
  const measured = await measure(
    {
      type: 'container',
      style: { ...style, ...type },
      // Between two letters a space keeps its width.
      children: ['nn', ...characters.map((each) => `n${each}n`)].map((text) => ({ type: 'text', text })),
    },
    { fonts: [{ name, data: font }], width: 1000, height: 100_000 },
  );
  const [pair = 0, ...widths] = measured.children.map(({ runs }) => runs[0]?.width ?? 0);
  const known = characters.map((each, nth) => [each, ((widths[nth] ?? 0) - pair) / size] as const);
  return new Map(known.filter(([, width]) => width > narrowest));
}

function ranges(...list: readonly (readonly [from: number, to: number])[]): string[] {
  return list.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, nth) => String.fromCodePoint(from + nth)),
  );
}
