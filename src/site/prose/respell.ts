import { closest, distance } from 'fastest-levenshtein';

/**
 * Words as they would be spelt with known ones. A word stays as it is where nothing known is near: one slip is
 * forgiven in a short word, two in a longer one.
 */
export function respell(words: string, known: readonly string[]): string {
  const set = new Set(known);
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => (set.has(word.toLowerCase()) ? word : nearestTo(word, known)))
    .join(' ');
}

function nearestTo(word: string, known: readonly string[]): string {
  const written = word.toLowerCase();
  if (written.length < 4 || known.length === 0) return word;
  const near = closest(written, known);
  return distance(written, near) <= (written.length < 6 ? 1 : 2) ? near : word;
}
