/*
 * Runs in the browser, on the search page: keeps what is looked for in the address, so that a search can be linked
 * to, gone back to, and started from a form on another page.
 */
import { startSearch, type Filters } from './start.ts';
import { suggestFor } from './suggest.ts';

const narrowing = document.querySelector<HTMLDetailsElement>('.narrowing');
if (narrowing) narrowing.open = matchMedia('(min-width: 56em)').matches;

const search = await startSearch(document);
const asked = new URL(location.href).searchParams;
const term = asked.get('q')?.trim() ?? '';
const filters = filtersOf(asked);

search?.instance.on('search', remember);
if (search) suggestFor(search, document);
if (term || Object.keys(filters).length > 0) search?.instance.triggerSearchWithFilters(term, filters);
for (const name of Object.keys(filters)) open(name);
document.querySelector<HTMLInputElement>('pagefind-input input')?.focus();

/** What is chosen is in sight. */
function open(filter: string): void {
  const groups = document.querySelectorAll<HTMLDetailsElement>('details.pf-filter-group');
  for (const group of groups) group.open ||= group.dataset['filterName'] === filter;
}

/** Every parameter but the words is a filter. */
function filtersOf(parameters: URLSearchParams): Filters {
  const names = [...new Set(parameters.keys())].filter((name) => name !== 'q');
  return Object.fromEntries(names.map((name) => [name, parameters.getAll(name)]));
}

function remember(words: string, chosen: Filters | undefined): void {
  const address = new URL(location.href);
  const pairs = Object.entries(chosen ?? {}).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  address.search = new URLSearchParams([...(words ? [['q', words]] : []), ...pairs]).toString();
  history.replaceState(history.state, '', address);
}
