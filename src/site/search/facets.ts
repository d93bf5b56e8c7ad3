/** Of each filter and value, how many pages. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The chosen values of each filter. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Of each filter and value, the pages that have it. */
export type Members = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

interface Page {
  readonly id: string;
}

interface Listing {
  search(term: null, options: { filters: Chosen }): Promise<{ results: readonly Page[] }>;
  filters(): Promise<Counts>;
}

/** Asks which pages have which value: once, since it does not change with the words. */
export async function membersOf(index: Listing, filters: readonly string[]): Promise<Members> {
  const counts = filters.length > 0 ? await index.filters() : {};
  const members = filters.map(
    async (name) => [name, await pagesBy(index, name, counts[name] ?? {})] as const,
  );
  return new Map(await Promise.all(members));
}

async function pagesBy(
  index: Listing,
  name: string,
  values: Readonly<Record<string, number>>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pages = Object.keys(values).map(async (value) => {
    const { results } = await index.search(null, { filters: { [name]: [value] } });
    return [value, new Set(results.map(({ id }) => id))] as const;
  });
  return new Map(await Promise.all(pages));
}

/** Whether a page has one of the chosen values of every filter. */
export function chosenBy(chosen: Chosen, members: Members, id: string): boolean {
  return Object.entries(chosen).every(
    ([name, values]) => values.length === 0 || values.some((value) => members.get(name)?.get(value)?.has(id)),
  );
}

/** How many pages each value would leave, were it chosen beside what is chosen in the other filters. */
export function countsOf(pages: readonly Page[], members: Members, chosen: Chosen): Counts {
  return Object.fromEntries(
    [...members].map(([name, values]) => {
      const left = pages.filter(({ id }) => chosenBy({ ...chosen, [name]: [] }, members, id));
      const counts = [...values].map(([value, ids]): [string, number] => [
        value,
        left.filter(({ id }) => ids.has(id)).length,
      ]);
      return [name, Object.fromEntries(counts)];
    }),
  );
}
