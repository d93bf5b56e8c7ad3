import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { titleReader, type TitleWord } from './title-words.ts';

/** Two claims whose titles are nearly the same, in order of ids. */
export interface SimilarTitles {
  readonly first: Claim;
  readonly second: Claim;
}

/** Past this number of titles a shared rest is a pattern of wording, in which one other word makes another claim. */
const mostInBlock = 20;

/**
 * Pairs of standing claims whose titles differ by idle words, plurals, the place of one word or one slip of the
 * pen. Another word makes another claim (`not`, `senior`, `more`), and so does another order of the words.
 * Titles are compared only within blocks that share all words, or all but one: near-linear. A title is paired
 * with the first that it resembles.
 */
export function similarTitles(graph: KnowledgeGraph): SimilarTitles[] {
  const blocks = new Map<number, Entry[]>();
  const wordsOf = titleReader();
  return [...graph.claims.values()].flatMap((claim) => {
    if (claim.withdrawn) return [];
    const first = placeInBlocks(blocks, { claim, words: wordsOf(claim.title) });
    return first ? [{ first: first.claim, second: claim }] : [];
  });
}

interface Entry {
  readonly claim: Claim;
  readonly words: readonly TitleWord[];
}

/** Adds a title to its blocks, and gives the first title there that it resembles. */
function placeInBlocks(blocks: Map<number, Entry[]>, entry: Entry): Entry | undefined {
  let found: Entry | undefined;
  for (const key of blockKeys(entry.words)) {
    const block = blocks.get(key);
    // A word that stands twice gives one key twice.
    if (block?.at(-1) === entry) continue;
    found ??= block?.find(({ words }) => areSimilar(words, entry.words));
    if (!block) blocks.set(key, [entry]);
    else if (block.length < mostInBlock) block.push(entry);
  }
  return found;
}

/** One key for all words, in any order; for each long word, one in which only its first letter counts. */
function blockKeys(words: readonly TitleWord[]): number[] {
  if (words.length === 0) return [];
  const whole = words.reduce((sum, { hash }) => sum + hash, 0);
  const slips = words.flatMap(({ hash, initial }) => (initial === undefined ? [] : [whole - hash + initial]));
  return [whole, ...slips];
}

function areSimilar(a: readonly TitleWord[], b: readonly TitleWord[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap(({ text }, index) => (text === b[index]?.text ? [] : [index]));
  const [first] = differing;
  const last = differing.at(-1);
  if (first === undefined || last === undefined) return true;
  if (first === last) return isSlip(a[first], b[first]);
  const stretch = (words: readonly TitleWord[]): string[] =>
    words.slice(first, last + 1).map(({ text }) => text);
  return a.length >= 4 && isOneMoved(stretch(a), stretch(b));
}

/** Whether both are alike once the first word of one of them is put last. */
function isOneMoved(a: readonly string[], b: readonly string[]): boolean {
  const becomes = (from: readonly string[], to: readonly string[]): boolean =>
    [...from.slice(1), ...from.slice(0, 1)].every((word, index) => word === to[index]);
  return becomes(a, b) || becomes(b, a);
}

/** Whether two long words differ by one letter, or by two that changed places, but not in the first letter. */
function isSlip(one: TitleWord | undefined, other: TitleWord | undefined): boolean {
  if (one?.initial === undefined || one.initial !== other?.initial) return false;
  const [a, b] = [one.text, other.text];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length < 2 && y.length < 2) || (x.length === 2 && y === `${x[1] ?? ''}${x[0] ?? ''}`);
}
