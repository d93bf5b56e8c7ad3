/* Runs in the browser: what the search page and the search dialog have in common. */
import { ranking } from './ranking.ts';
import { bindSlash } from './slash.ts';

/** What Pagefind found, as far as the site looks at it. */
export interface Found {
  readonly results: readonly unknown[];
}

export type Filters = Readonly<Record<string, readonly string[]>>;

interface SearchEvents {
  search: (term: string, filters: Filters) => void;
  loading: () => void;
  results: (found: Found) => void;
  error: () => void;
}

export interface SearchInstance {
  readonly searchTerm: string;
  applyOptions(options: object): void;
  on<Name extends keyof SearchEvents>(event: Name, listener: SearchEvents[Name]): void;
  triggerSearch(term: string): void;
  triggerSearchWithFilters(term: string, filters: Filters): void;
}

declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager(): { getInstance(name: string): SearchInstance } };
  }
}

/** How long a search may take before a reader is told that it does not work, in milliseconds. */
const patience = 8000;

/**
 * Makes the search in a part of a page ready, and says so there when it does not start or does not answer.
 *
 * @returns nothing where it cannot start
 */
export async function startSearch(root: ParentNode): Promise<SearchInstance | undefined> {
  const fault = root.querySelector<HTMLElement>('.search-fault');
  const tell = (isBroken: boolean): void => {
    if (fault) fault.hidden = !isBroken;
  };
  root.querySelectorAll<HTMLInputElement>('.search-slash input').forEach(bindSlash);
  await Promise.race([customElements.whenDefined('pagefind-results'), wait(patience)]);
  const search = window.PagefindComponents?.getInstanceManager().getInstance('default');
  tell(!search);
  search?.applyOptions({ ranking });
  if (search) watch(search, tell);
  return search;
}

function watch(search: SearchInstance, tell: (isBroken: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  search.on('loading', () => {
    clearTimeout(timer);
    timer = setTimeout(tell, patience, true);
  });
  search.on('results', () => {
    clearTimeout(timer);
    tell(false);
  });
  search.on('error', () => {
    clearTimeout(timer);
    tell(true);
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
