import { readFileSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Card } from './card.ts';
import { cardKey, drawCard } from './draw.ts';

/**
 * Cards that were drawn before, one file for each, named by everything that decides how it looks: a second build
 * draws only what changed. The folder may be deleted at any time; `CARD_CACHE` names another.
 */
export const cardCache = resolve(process.env['CARD_CACHE'] ?? '.cache/cards');

/** The picture of a card, from the cache where it is there. */
export async function cardPicture(card: Card, folder = cardCache): Promise<Uint8Array<ArrayBuffer>> {
  const path = cachedFile(card, folder);
  const known = readKnown(path);
  if (known) return known;
  const drawn = await drawCard(card);
  await keep(folder, path, drawn);
  return drawn;
}

/** Where a card lies in the cache, if it does. */
export function cachedFile(card: Card, folder = cardCache): string {
  return join(folder, `${cardKey(card)}.png`);
}

/** Reads at once: handing thousands of small files to other threads takes longer than reading them. */
function readKnown(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = readFileSync(path);
    if (!isWhole(bytes)) return undefined;
    const now = new Date();
    utimesSync(path, now, now);
    return bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Disks break, and caches are carried between machines: half a picture is drawn again. */
function isWhole(png: Buffer): boolean {
  return (
    png.toString('latin1', 1, 4) === 'PNG' &&
    png.toString('latin1', png.length - 8, png.length - 4) === 'IEND'
  );
}

/** Written beside and renamed: a run that is cut short leaves no half picture under the name of a whole one. */
async function keep(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

const daysKept = 30;

/** Forgets the cards that no build has asked for in a while. */
export async function forgetOldCards(folder = cardCache, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > daysKept * 24 * 60 * 60 * 1000) await rm(path, { force: true });
  }
}
