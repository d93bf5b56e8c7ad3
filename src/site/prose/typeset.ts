import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';

const processor = retext().use(retextSmartypants, { dashes: 'oldschool' }).freeze();

/** What smartypants may change: parsing a text takes far longer than to see that it has nothing of the kind. */
const plainSigns = /["'`]|--|\.\s*\./u;

const known = new Map<string, string>();

/**
 * Makes typographic quotes, apostrophes, dashes and ellipses. Content keeps the plain signs, so that curling a
 * quotation mark never changes a fingerprint.
 */
export function typeset(text: string): string {
  if (!plainSigns.test(text)) return text;
  const made = known.get(text) ?? String(processor.processSync(text));
  known.set(text, made);
  return made;
}
