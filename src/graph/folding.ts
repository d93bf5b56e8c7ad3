/**
 * A text without what two hands write differently and mean alike: case, white space, punctuation, typographic
 * signs and forms of Unicode. Signs that carry meaning, such as `%` or the `#` of a language's name, stay.
 */
export function foldText(text: string): string {
  // Almost every text is ASCII alone, and Unicode's tables cost several times as much as asking.
  const separators = isAscii(text) ? /[^a-z0-9$+<=>^`|~%#&@]+/gu : /[^\p{L}\p{M}\p{N}\p{S}%#&@]+/gu;
  return text.normalize('NFKC').toLowerCase().replace(separators, ' ').trim();
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}
