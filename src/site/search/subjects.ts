/*
 * What a text is about, whatever its words: `search-words.yaml` says which words readers use for one another. The pages
 * are indexed with the subjects of their texts, and a question is asked with those of its own words. Runs at build time
 * and in the browser.
 */

/** Words for one another; `*` stands for any ending. */
export type WordGroups = readonly (readonly string[])[];

/** A stretch of words that names a subject. */
export interface Mention {
  /** As it stands in the index: nothing that anybody would write or that a stemmer would cut. */
  readonly subject: string;
  /** Place of the first word, and of the first one after it. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text, in small letters, a possessive `'s` left out; `1:1`, `c++` and `promot*` are words. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/'s\b/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}'+*:]*/gu) ?? []
  );
}

/** Finds the subjects that a text names, each where its longest name stands first. */
export type SubjectFinder = (text: string) => readonly Mention[];

export function subjectFinder(groups: WordGroups): SubjectFinder {
  const subjects = groups.map((names) => names.map(wordsOf));
  return (text) => {
    const words = wordsOf(text);
    return subjects.flatMap((names, index) => {
      const found = names.flatMap((name) => placeOf(name, words) ?? []);
      const [longest] = found.sort((one, other) => lengthOf(other) - lengthOf(one));
      return longest ? [{ subject: subjectName(index), ...longest }] : [];
    });
  };
}

export function lengthOf({ from, to }: Pick<Mention, 'from' | 'to'>): number {
  return to - from;
}

/** Of one length, since the search takes the beginning of a word for the word. */
function subjectName(index: number): string {
  return `qz${String(index).padStart(3, '0')}x`;
}

function placeOf(
  name: readonly string[],
  words: readonly string[],
): Pick<Mention, 'from' | 'to'> | undefined {
  const from = words.findIndex((_, at) => name.every((part, step) => isForm(words[at + step], part)));
  return from < 0 ? undefined : { from, to: from + name.length };
}

function isForm(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  return word === part || word === `${part}s` || part === `${word}s`;
}
