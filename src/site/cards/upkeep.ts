import type { AstroIntegration } from 'astro';
import { forgetOldCards } from './cache.ts';

/** Clears the cache of cards, after each build, of what no build has asked for in a while. */
export function cardUpkeep(): AstroIntegration {
  return { name: 'card-upkeep', hooks: { 'astro:build:done': () => forgetOldCards() } };
}
