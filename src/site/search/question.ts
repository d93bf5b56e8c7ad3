import { littleWords } from './little-words.ts';
import { lengthOf, wordsOf, type Mention, type SubjectFinder } from './subjects.ts';

/** One thing that is asked for: by its words, or by whatever readers call it. */
export interface Part {
  readonly words: readonly string[];
  readonly subjects: readonly string[];
}

/** Takes what a reader typed to pieces: names of several words first, then word by word, and no little words. */
export function partsOf(question: string, find: SubjectFinder): readonly Part[] {
  const words = wordsOf(question);
  const mentions = find(question);
  const phrases = withoutOverlaps(mentions.filter((mention) => lengthOf(mention) > 1));
  const isFree = (at: number): boolean => !phrases.some(({ from, to }) => from <= at && at < to);
  const single = (at: number): Part => ({
    words: words.slice(at, at + 1),
    subjects: mentions.filter(({ from, to }) => from === at && to === at + 1).map(({ subject }) => subject),
  });
  const singles = words.flatMap((word, at) => (isFree(at) && words.indexOf(word) === at ? [single(at)] : []));
  const telling = singles.filter((part) => part.subjects.length > 0 || !part.words.every(isLittle));
  const parts = [...phrases.map((phrase) => partOf(phrase, words, mentions)), ...telling];
  return parts.length > 0 ? parts : singles;
}

function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((one, other) => lengthOf(other) - lengthOf(one))) {
    if (kept.every(({ from, to }) => mention.to <= from || to <= mention.from)) kept.push(mention);
  }
  return kept;
}

function partOf({ from, to }: Mention, words: readonly string[], mentions: readonly Mention[]): Part {
  const same = mentions.filter((other) => other.from === from && other.to === to);
  return {
    words: words.slice(from, to).filter((word) => !isLittle(word)),
    subjects: same.map(({ subject }) => subject),
  };
}

function isLittle(word: string): boolean {
  return littleWords.has(word);
}
