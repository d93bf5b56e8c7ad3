import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: the same before and after, gone, or come. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** What changed between two wordings, word by word, in the order in which it is read. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: removed ? 'gone' : added ? 'come' : 'same',
    text: value,
  }));
}
