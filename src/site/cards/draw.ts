import { createHash } from 'node:crypto';
import type { Card } from './card.ts';
import { drawingOf } from './drawing.ts';
import { fitTexts } from './fit.ts';
import { cardRenderer, rendererFingerprint } from './renderer.ts';
import { slotsOf } from './slots.ts';
import { cardSize, coloursheet, sizes, stylesheet } from './style.ts';

/**
 * Draws a card as a PNG of 1200 by 630.
 *
 * @throws when that fails, with the words on the card and a way to build without any
 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await draw(card);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `Unexpected failure to draw the card of "${card.said.text}" (${why}), expected a picture; EXTRAS=none builds without cards`;
    throw new Error(message, { cause: error });
  }
}

async function draw(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = drawingOf(card, await fitTexts(slotsOf(card)));
  const renderer = await cardRenderer();
  const png = await renderer.render(drawing, {
    ...cardSize,
    format: 'png',
    css: [stylesheet, coloursheet(card.colours)],
  });
  return new Uint8Array(png);
}

const look = [stylesheet, JSON.stringify(sizes), rendererFingerprint].join('\n');

/** Stands for the picture: two cards with one key look the same, whenever and wherever they are drawn. */
export function cardKey(card: Card): string {
  const picture = JSON.stringify([drawingOf(card, []), slotsOf(card), coloursheet(card.colours)]);
  return createHash('sha256').update(`${look}\n${picture}`).digest('hex');
}
