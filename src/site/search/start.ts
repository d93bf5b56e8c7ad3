/* Runs in the browser: what the search page and the search dialog have in common. */
import { Engine, type Hit, type Pagefind } from './engine.ts';
import { ranking } from './ranking.ts';
import { fetchSearchWords, type SearchWords } from './search-words.ts';
import { bindSlash } from './slash.ts';

/** What Pagefind found, as far as the site looks at it. */
export interface Found {
  readonly results: readonly unknown[];
}

export type Filters = Readonly<Record<string, readonly string[]>>;

/** What a place of the search works with. */
export interface Search {
  readonly instance: SearchInstance;
  readonly engine: Engine<Hit>;
  /** Well-spelt words. */
  readonly known: readonly string[];
}

interface SearchEvents {
  search: (term: string, filters: Filters) => void;
  loading: () => void;
  results: (found: Found) => void;
  error: () => void;
}

export interface SearchInstance {
  readonly searchTerm: string;
  /** What the components ask; there once `triggerLoad` is done, if it could be loaded. */
  __pagefind__: Pagefind<Hit> | null;
  triggerLoad(): Promise<void>;
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
export async function startSearch(root: ParentNode): Promise<Search | undefined> {
  const fault = root.querySelector<HTMLElement>('.search-fault');
  const tell = (isBroken: boolean): void => {
    if (fault) fault.hidden = !isBroken;
  };
  root.querySelectorAll<HTMLInputElement>('.search-slash input').forEach(bindSlash);
  const words = fetchSearchWords(root.querySelector<HTMLElement>('[data-words]')?.dataset['words'] ?? '');
  await Promise.race([customElements.whenDefined('pagefind-results'), wait(patience)]);
  const instance = window.PagefindComponents?.getInstanceManager().getInstance('default');
  const search = instance && (await ready(instance, words, tell).catch(() => undefined));
  tell(!search);
  return search;
}

/** Puts the site's own engine between the components and Pagefind. */
async function ready(
  instance: SearchInstance,
  words: Promise<SearchWords>,
  tell: (isBroken: boolean) => void,
): Promise<Search | undefined> {
  instance.applyOptions({ ranking });
  watch(instance, tell);
  await Promise.race([instance.triggerLoad(), wait(patience)]);
  const pagefind = instance.__pagefind__;
  if (!pagefind) return undefined;
  const { groups, known } = await words;
  const engine = new Engine(pagefind, groups);
  instance.__pagefind__ = engine;
  // Words may have been typed meanwhile.
  if (instance.searchTerm) instance.triggerSearch(instance.searchTerm);
  return { instance, engine, known };
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
