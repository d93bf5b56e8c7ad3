import { cardRenderer } from './renderer.ts';
import type { Fit, Slot } from './slots.ts';
import { lineHeights, sizes, stylesheet } from './style.ts';

/** Finds the largest letters in which each text fits its slot; where none do, the smallest, and it is cut short. */
export async function fitTexts(slots: readonly Slot[]): Promise<Fit[]> {
  const renderer = await cardRenderer();
  const candidates = slots.flatMap((slot) => sizes[slot.style].map((size) => ({ slot, size })));
  const measured = await renderer.measure(
    {
      type: 'container',
      className: 'card',
      children: candidates.map(({ slot, size }) => ({
        type: 'text',
        className: `text ${slot.style}`,
        style: { width: slot.width, fontSize: size, lineHeight: lineHeights[slot.style] },
        text: slot.text,
      })),
    },
    { css: [stylesheet] },
  );
  const fits = candidates.map(({ slot, size }, index) => ({
    slot,
    size,
    height: measured.children[index]?.height ?? Infinity,
  }));
  return slots.map((slot) =>
    largest(
      slot,
      fits.filter((fit) => fit.slot === slot),
    ),
  );
}

function largest({ height: room }: Slot, fits: readonly Fit[]): Fit {
  const { size = 0, height = 0 } = fits.find(({ height }) => height <= room) ?? fits.at(-1) ?? {};
  return { size, height: Math.min(height, room) };
}
