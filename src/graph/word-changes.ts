import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: the same before and after, gone, or come. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
  /** Whether what comes next stands in its place: the two would run together. */
  readonly isReplaced: boolean;
}

/** What changed between two wordings, word by word, in the order in which it is read. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }, index, all) => ({
    kind: removed ? 'gone' : added ? 'come' : 'same',
    text: value,
    isReplaced: removed && all[index + 1]?.added === true,
  }));
}
