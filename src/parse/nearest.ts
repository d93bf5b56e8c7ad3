import { distance } from 'fastest-levenshtein';

/**
 * The one candidate that a mistyped word most likely means: within a quarter of its length in edits,
 * rounded up (Levenshtein 1966), and nearer than every other. Undefined where there is none or where two are as near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.ceil(word.length / 4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const edits = distance(word, candidate);
    if (edits === bestDistance) best = undefined;
    if (edits >= bestDistance) continue;
    best = candidate;
    bestDistance = edits;
  }
  return best;
}

/** Whether two words differ by no more than a slip of the pen: a letter or two. */
export function isSlip(a: string, b: string): boolean {
  return distance(a, b) <= 2;
}
