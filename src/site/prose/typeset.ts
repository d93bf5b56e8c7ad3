import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';

const processor = retext().use(retextSmartypants, { dashes: 'oldschool' }).freeze();

const known = new Map<string, string>();

/**
 * Makes typographic quotes, apostrophes, dashes and ellipses. Content keeps the plain signs, so that curling a
 * quotation mark never changes a fingerprint.
 */
export function typeset(text: string): string {
  const made = known.get(text) ?? String(processor.processSync(text));
  known.set(text, made);
  return made;
}
