import type { Passage, Source } from '../model/source.ts';

/**
 * Address of a passage in the original: a text fragment, which a browser opens at the words that begin it. It is
 * the address of the whole original where our copy does not tell which few words would do.
 */
export function originalOf({ url }: Pick<Source, 'url'>, { start }: Pick<Passage, 'start'>): string {
  if (start === undefined) return url;
  const fragment = url.includes('#') ? '' : '#';
  return `${url}${fragment}:~:text=${encodeWords(start)}`;
}

/** Hyphens, commas and ampersands part the pieces of a text fragment, so none may stand for itself. */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
