import { chosenBy, countsOf, membersOf, type Chosen, type Counts, type Members } from './facets.ts';
import { partsOf, type Part } from './question.ts';
import { rank, type Met, type Scored } from './rank.ts';
import { subjectFinder, type WordGroups } from './subjects.ts';
import { byTitle } from './titles.ts';

/** A page that Pagefind found for one word. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly meta: Readonly<Record<string, string | undefined>> }>;
}

/** What is used of Pagefind itself. */
export interface Pagefind<H extends Hit> {
  search(
    term: string | null,
    options?: { filters?: Readonly<Record<string, readonly string[]>> },
  ): Promise<{ results: readonly H[] }>;
  filters(): Promise<Counts>;
}

/** Answers as Pagefind does, so that its components can show it. */
export interface Answer<H extends Hit> {
  readonly results: readonly H[];
  readonly unfilteredResultCount: number;
  readonly filters: Counts;
  readonly totalFilters: Counts;
}

/** What a subject counts beside the words themselves. */
const subjectShare = 0.9;

/** What the weaker of the two adds where a page has both the words and their subject. */
const echo = 0.3;

/**
 * Pagefind asks for every word of a question at once, and a sentence is on no page. Here each word is asked for on its
 * own, and by the subject that it names; a page counts the more, the more of the question it meets.
 */
export class Engine<H extends Hit> {
  readonly #pagefind: Pagefind<H>;
  readonly #find: ReturnType<typeof subjectFinder>;
  readonly #asked = new Map<string, Promise<readonly H[]>>();
  readonly #filters: readonly string[];
  #members: Promise<Members> | undefined;

  /** @param filters - the filters that answers are counted by, in this order: none where none are shown */
  constructor(pagefind: Pagefind<H>, groups: WordGroups, filters: readonly string[] = []) {
    this.#pagefind = pagefind;
    this.#filters = filters;
    this.#find = subjectFinder(groups);
  }

  async search(term: string | null, { filters: chosen = {} }: { filters?: Chosen } = {}): Promise<Answer<H>> {
    const found = await this.#ranked(term?.trim() ?? '');
    const members = await (this.#members ??= membersOf(this.#pagefind, this.#filters));
    const isAsked = Boolean(term?.trim()) || Object.values(chosen).some((values) => values.length > 0);
    const results = isAsked ? found.filter(({ id }) => chosenBy(chosen, members, id)) : [];
    const filters = countsOf(found, members, chosen);
    // The components show the total beside what is chosen; what a choice leaves is told alike, chosen or not.
    return { results, unfilteredResultCount: found.length, filters, totalFilters: filters };
  }

  async filters(): Promise<Counts> {
    return (await this.search(null)).filters;
  }

  /** Whether any page has the word itself. */
  async knows(word: string): Promise<boolean> {
    return (await this.#pages(`"${word}"`)).length > 0;
  }

  async #ranked(question: string): Promise<readonly H[]> {
    const all = await this.#pages(null);
    if (question === '') return all;
    const parts = partsOf(question, this.#find);
    return byTitle(rank(await Promise.all(parts.map((part) => this.#met(part))), all.length), question);
  }

  /** The pages that meet one part of a question, and how well. */
  async #met({ words, subjects }: Part): Promise<Met<H>> {
    const byWord = await Promise.all(words.map((word) => this.#pages(word)));
    const bySubject = await Promise.all(subjects.map((subject) => this.#pages(subject)));
    const [named, meant] = [allOf(byWord), bestOf(bySubject)];
    return new Map(
      [...named, ...meant].map(([id, { hit }]) => {
        const scores = [named.get(id)?.score ?? 0, meant.get(id)?.score ?? 0];
        return [id, { hit, score: Math.max(...scores) + echo * Math.min(...scores) }];
      }),
    );
  }

  #pages(word: string | null): Promise<readonly H[]> {
    const key = word ?? '';
    const known = this.#asked.get(key);
    if (known) return known;
    const asking = this.#pagefind.search(word).then(({ results }) => results);
    this.#asked.set(key, asking);
    return asking;
  }
}

/** Pages by the words of a name, less for each that they lack. */
function allOf<H extends Hit>(byWord: readonly (readonly H[])[]): Met<H> {
  const summed = new Map<string, Scored<H> & { readonly times: number }>();
  for (const hit of byWord.flat()) {
    const { score = 0, times = 0 } = summed.get(hit.id) ?? {};
    summed.set(hit.id, { hit, score: score + hit.score, times: times + 1 });
  }
  return new Map(
    [...summed].map(([id, { hit, score, times }]) => [
      id,
      { hit, score: score * (times / byWord.length) ** 2 },
    ]),
  );
}

/** Pages by the subject that they are most about. */
function bestOf<H extends Hit>(bySubject: readonly (readonly H[])[]): Met<H> {
  const best = new Map<string, Scored<H>>();
  for (const hit of bySubject.flat()) {
    const score = Math.max(hit.score * subjectShare, best.get(hit.id)?.score ?? 0);
    best.set(hit.id, { hit, score });
  }
  return best;
}
