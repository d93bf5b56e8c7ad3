import type { Hit } from './engine.ts';
import { byScore, type Scored } from './rank.ts';
import { wordsOf } from './subjects.ts';

/** How far down the list titles are read: they have to be fetched, as they will be for the results on show. */
const looked = 10;

/** What a title adds that has all words of a question, the little ones too. */
const titleShare = 0.3;

/** What puts a page first whose title was typed word for word. */
const typed = 1000;

/** Whoever types a title is looking for its page, and words of a title count where it has most of those asked for. */
export async function byTitle<H extends Hit>(
  found: readonly Scored<H>[],
  question: string,
): Promise<readonly H[]> {
  const asked = wordsOf(question);
  const top = await Promise.all(
    found.slice(0, looked).map(async ({ hit, score }) => {
      const title = wordsOf((await hit.data()).meta['title'] ?? '');
      const isTyped = title.join(' ') === asked.join(' ');
      return { hit, score: score * (isTyped ? typed : 1 + titleShare * shareOf(asked, title)) };
    }),
  );
  return [...top.sort(byScore), ...found.slice(looked)].map(({ hit }) => hit);
}

/** How many of the words asked for a title has, whatever their endings. */
function shareOf(asked: readonly string[], title: readonly string[]): number {
  const stems = new Set(title.map(stemOf));
  return asked.filter((word) => stems.has(stemOf(word))).length / asked.length;
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|ers?|ment|ed|e?s|e)$/u, '');
}
