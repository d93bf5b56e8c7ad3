import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runStage } from '../../stages.ts';
import { cardCache, cachedFile, cardPicture } from './cache.ts';
import type { Card } from './card.ts';

/**
 * Draws the cards that the cache lacks, as many at a time as the machine has use for. Pages are made one after
 * the other, and a card that is drawn when its turn comes would keep all processors but one waiting.
 */
export async function drawAhead(cards: Iterable<Card>, folder = cardCache): Promise<void> {
  const waiting = missing(cards, folder);
  const work = async (): Promise<void> => {
    for (const card of waiting) await cardPicture(card, folder);
  };
  const workers = Array.from({ length: 2 * availableParallelism() });
  await runStage('cards', () => Promise.all(workers.map(work)));
}

function* missing(cards: Iterable<Card>, folder: string): Generator<Card> {
  for (const card of cards) if (!existsSync(cachedFile(card, folder))) yield card;
}
