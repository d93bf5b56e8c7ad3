/**
 * A text without what two hands write differently and mean alike: case, white space, punctuation, typographic
 * signs and forms of Unicode. Signs that carry meaning, such as `%` or the `#` of a language's name, stay.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%#&@]+/gu, ' ')
    .trim();
}
