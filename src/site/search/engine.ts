import { chosenBy, countsOf, membersOf, type Chosen, type Counts, type Members } from './facets.ts';
import { partsOf, type Part } from './question.ts';
import { subjectFinder, wordsOf, type WordGroups } from './subjects.ts';

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
const subjectShare = 0.8;

/** How much of a question a page has to meet, as a share of what the best page meets. */
const leastCovered = 0.3;

/** How far down the list a page may stand whose title was typed word for word. */
const looked = 10;

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
    return titledFirst(rank(await Promise.all(parts.map((part) => this.#met(part))), all.length), question);
  }

  /** The pages that meet one part of a question, and how well. */
  async #met({ words, subjects }: Part): Promise<Met<H>> {
    const byWord = await Promise.all(words.map((word) => this.#pages(word)));
    const bySubject = await Promise.all(subjects.map((subject) => this.#pages(subject)));
    const met = new Map<string, Scored<H>>();
    for (const hit of byWord.flat()) {
      const { score = 0, times = 0 } = met.get(hit.id) ?? {};
      met.set(hit.id, { hit, score: score + hit.score, times: times + 1 });
    }
    for (const [id, { hit, score, times = 0 }] of met) {
      met.set(id, { hit, score: score * (times / words.length) ** 2 });
    }
    for (const hit of bySubject.flat()) {
      const score = hit.score * subjectShare;
      if (score > (met.get(hit.id)?.score ?? 0)) met.set(hit.id, { hit, score });
    }
    return met;
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

interface Scored<H> {
  readonly hit: H;
  readonly score: number;
  readonly times?: number;
}

type Met<H> = ReadonlyMap<string, Scored<H>>;

/** Pages in order: the sum of what they meet, less for each part they do not, which weighs the more the rarer it is. */
function rank<H extends Hit>(parts: readonly Met<H>[], pages: number): readonly H[] {
  const weights = parts.map(({ size }) => (size === 0 ? 0 : Math.log(1 + pages / size)));
  const found = [...new Set(parts.flatMap((met) => [...met.keys()]))].flatMap((id) => {
    const scored = parts.flatMap((met) => met.get(id) ?? []);
    const [best] = [...scored].sort((one, other) => other.score - one.score);
    const covered = sum(parts.map((met, at) => (met.has(id) ? (weights[at] ?? 0) : 0))) / sum(weights);
    const score = sum(scored.map((each) => each.score)) * Math.sqrt(covered);
    return best ? [{ hit: best.hit, covered, score }] : [];
  });
  const most = Math.max(...found.map(({ covered }) => covered));
  return found
    .filter(({ covered }) => covered >= most * leastCovered)
    .sort((one, other) => other.score - one.score)
    .map(({ hit }) => hit);
}

/** Whoever types a title is looking for its page. */
async function titledFirst<H extends Hit>(hits: readonly H[], question: string): Promise<readonly H[]> {
  const asked = wordsOf(question).join(' ');
  const titles = await Promise.all(
    hits.slice(0, looked).map(async (hit) => wordsOf((await hit.data()).meta['title'] ?? '').join(' ')),
  );
  const titled = hits[titles.indexOf(asked)];
  return titled ? [titled, ...hits.filter((hit) => hit !== titled)] : hits;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
