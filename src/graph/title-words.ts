import { foldText } from './folding.ts';

/** A word by which the titles of two claims can be told apart. */
export interface TitleWord {
  /** In lower case, without the `s` of a plural. */
  readonly text: string;
  /** Sums of hashes stand for sets of words: adding numbers is far cheaper than sorting and joining texts. */
  readonly hash: number;
  /**
   * The hash of its first letter alone, where the word is long. A short word is too easily another by one
   * letter, and a number always is.
   */
  readonly initial: number | undefined;
}

/** Words that add nothing; `s` and `t` are what folding leaves of `manager's` and `don't`. */
const idle = new Set(
  'a an the of is are be been being was were do does that which it its very really quite just actually also indeed simply truly s t'.split(
    ' ',
  ),
);

/** Gives the telling words of titles. Titles share most of their words, so each is looked at once. */
export function titleReader(): (title: string) => TitleWord[] {
  const known = new Map<string, TitleWord | undefined>();
  const wordOf = (written: string): TitleWord | undefined => {
    if (!known.has(written)) known.set(written, idle.has(written) ? undefined : tellingWord(written));
    return known.get(written);
  };
  return (title) =>
    foldText(title)
      .split(' ')
      .flatMap((written) => wordOf(written) ?? []);
}

function tellingWord(written: string): TitleWord {
  const text = withoutPlural(written);
  const isLong = /^\p{L}{5,}$/u.test(text);
  return { text, hash: hashOf(text), initial: isLong ? hashOf(`${text[0] ?? ''}…`) : undefined };
}

function withoutPlural(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** FNV-1a: small, and even enough for tables. Whatever has the same hash is compared word by word. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
