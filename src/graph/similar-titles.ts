import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { readTitles, type Title, type TitleWord } from './title-words.ts';

/** Two claims whose titles are nearly the same, in order of ids. */
export interface SimilarTitles {
  readonly first: Claim;
  readonly second: Claim;
}

/** A word of more titles than these is no slip of the pen. */
const mostWithSlip = 2;

/** A word of more titles than these belongs to a pattern of wording, in which another word makes another claim. */
const mostInBlock = 20;

/** Longer titles are not looked through for slips: each word would be weighed against all others. */
const mostWords = 40;

/**
 * Pairs of standing claims whose titles differ by idle words, plurals, the place of one word or one slip of the
 * pen. Another word makes another claim (`not`, `senior`, `more`), and so does another order of the words.
 *
 * Near-linear: a title is compared with the first that has the same words, and with those that share a rare
 * word with it if it holds a word that may be a slip.
 */
export function similarTitles(graph: KnowledgeGraph): SimilarTitles[] {
  const claims = [...graph.claims.values()].filter((claim) => !claim.withdrawn);
  const first = new Map<number, Title>();
  return readTitles(claims).flatMap((title) => {
    const same = withSameWords(first, title);
    const similar = same ? [same] : withSlips(title);
    return similar.map((other) => inOrder(title.claim, other.claim));
  });
}

function withSameWords(first: Map<number, Title>, title: Title): Title | undefined {
  let key = 0;
  for (const { hash } of title.words) key += hash;
  const other = first.get(key);
  if (!other) first.set(key, title);
  return other && areAlike(other.words, title.words) ? other : undefined;
}

function areAlike(a: readonly TitleWord[], b: readonly TitleWord[]): boolean {
  if (a.length !== b.length) return false;
  const start = a.findIndex((word, index) => word !== b[index]);
  if (start === -1) return a.length > 0;
  const end = a.findLastIndex((word, index) => word !== b[index]) + 1;
  return a.length >= 4 && isOneMoved(a.slice(start, end), b.slice(start, end));
}

/** Whether both are alike once the first word of one of them is put last. */
function isOneMoved(a: readonly TitleWord[], b: readonly TitleWord[]): boolean {
  const becomes = (from: readonly TitleWord[], to: readonly TitleWord[]): boolean =>
    [...from.slice(1), ...from.slice(0, 1)].every((word, index) => word === to[index]);
  return becomes(a, b) || becomes(b, a);
}

/** Titles that are this one but for a word that one of both may have misspelt. */
function withSlips(title: Title): Title[] {
  const { words } = title;
  if (words.length > mostWords) return [];
  return words.flatMap((word, at) => {
    if (!mayBeSlip(word)) return [];
    const others = words.filter((each) => each !== word);
    const rarest = others.reduce<TitleWord | undefined>(
      (rare, each) => (rare && rare.titles.length <= each.titles.length ? rare : each),
      undefined,
    );
    if (!rarest || rarest.titles.length > mostInBlock) return [];
    return rarest.titles.filter((other) => other !== title && differsBySlip(words, other.words, at));
  });
}

/** A short word is too easily another by one letter, a number always is, and a slip is seldom made twice. */
function mayBeSlip({ text, titles }: TitleWord): boolean {
  return titles.length <= mostWithSlip && isLong(text);
}

function isLong(text: string): boolean {
  return /^\p{L}{5,}$/u.test(text);
}

function differsBySlip(a: readonly TitleWord[], b: readonly TitleWord[], at: number): boolean {
  if (a.length !== b.length) return false;
  if (!a.every((word, index) => word === b[index] || index === at)) return false;
  const [x, y] = [a[at], b[at]];
  // Of two rare words each would find the other.
  if (!x || !y || x === y || (mayBeSlip(y) && x.text > y.text)) return false;
  return isLong(y.text) && isSlip(x.text, y.text);
}

/** Whether two words differ by one letter, or by two that changed places, but not in the first letter. */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (start === 0) return false;
  return (x.length < 2 && y.length < 2) || (x.length === 2 && y === `${x[1] ?? ''}${x[0] ?? ''}`);
}

function inOrder(a: Claim, b: Claim): SimilarTitles {
  return a.id < b.id ? { first: a, second: b } : { first: b, second: a };
}
