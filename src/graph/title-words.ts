import type { Claim } from '../model/claim.ts';
import { foldText } from './folding.ts';

/** The title of a claim, as far as it tells the claim from others. */
export interface Title {
  readonly claim: Claim;
  readonly words: readonly TitleWord[];
}

/** A word by which two titles can be told apart. Equal words are one and the same record. */
export interface TitleWord {
  /** In lower case, without the `s` of a plural. */
  readonly text: string;
  /** A sum of these stands for a set of words: adding numbers is far cheaper than sorting and joining texts. */
  readonly hash: number;
  /** Every title in which it stands. */
  readonly titles: Title[];
}

/** Words that add nothing. The first is no word at all; `s` and `t` are what folding leaves of `manager's` and `don't`. */
const idle =
  ' a an the of is are be been being was were do does that which it its very really quite just actually also indeed simply truly s t'.split(
    ' ',
  );

/** Reads the titles of claims. */
export function readTitles(claims: readonly Claim[]): Title[] {
  const wordOf = wordReader();
  return claims.map((claim) => {
    const words = foldText(claim.title)
      .split(' ')
      .flatMap((written) => wordOf(written) ?? []);
    const title = { claim, words };
    for (const word of words) if (word.titles.at(-1) !== title) word.titles.push(title);
    return title;
  });
}

/** Gives the record of a word, or undefined where it is idle. Titles share words, so each is looked at once. */
function wordReader(): (written: string) => TitleWord | undefined {
  const byWriting = new Map<string, TitleWord | undefined>(idle.map((word) => [word, undefined]));
  const byText = new Map<string, TitleWord>();
  return (written) => {
    const known = byWriting.get(written);
    if (known || byWriting.has(written)) return known;
    const text = withoutPlural(written);
    const word = byText.get(text) ?? { text, hash: hashOf(text), titles: [] };
    byText.set(text, word);
    byWriting.set(written, word);
    return word;
  };
}

function withoutPlural(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** FNV-1a: small, and even enough for tables. Titles with the same sum are compared word by word. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
