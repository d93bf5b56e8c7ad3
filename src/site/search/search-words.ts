import type { WordGroups } from './subjects.ts';

/** What the search knows of words. */
export interface SearchWords {
  readonly groups: WordGroups;
  /** Well-spelt words: those of titles, of groups and the little ones. */
  readonly known: readonly string[];
}

/**
 * Fetches what the search knows of words.
 *
 * @param address - see `searchWordsUrl`
 */
export async function fetchSearchWords(address: string): Promise<SearchWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const words: unknown = await response.json();
  if (!isSearchWords(words)) throw new Error('Not the words of the search');
  return words;
}

function isSearchWords(value: unknown): value is SearchWords {
  return typeof value === 'object' && value !== null && 'groups' in value && 'known' in value;
}
