/* Runs in the browser: what the search page and the search dialog have in common. */
import { Engine, type Hit, type Pagefind } from './engine.ts';
import { ranking } from './ranking.ts';
import { fetchSearchWords } from './search-words.ts';
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
}

export interface SearchInstance {
  readonly searchTerm: string;
  setTranslations(texts: Readonly<Record<string, string>>): void;
  /** What the components ask, and what they await before they do. No other door leads in: a test holds that these do. */
  __pagefind__: Engine<Hit> | null;
  __loadPromise__: Promise<void> | null;
  on<Name extends keyof SearchEvents>(event: Name, listener: SearchEvents[Name]): void;
  triggerSearch(term: string): void;
  triggerSearchWithFilters(term: string, filters: Filters): void;
}

declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager(): { getInstance(name: string): SearchInstance } };
  }
}

interface PagefindModule {
  createInstance(options: object): Pagefind<Hit>;
}

/** How many words of a text are shown around a find. */
const excerptLength = 24;

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
  await Promise.race([customElements.whenDefined('pagefind-results'), wait(patience)]);
  const instance = window.PagefindComponents?.getInstanceManager().getInstance('default');
  const search =
    instance && (await Promise.race([ready(instance, root), wait(patience)]).catch(() => undefined));
  tell(!search);
  if (instance) watch(instance, tell);
  return search ?? undefined;
}

/** Puts the site's own engine between the components and Pagefind, which they would load by themselves. */
async function ready(instance: SearchInstance, root: ParentNode): Promise<Search> {
  const loading = load(root);
  instance.__loadPromise__ = loading.then(({ engine }) => {
    instance.__pagefind__ = engine;
  });
  await instance.__loadPromise__;
  const { engine, known } = await loading;
  const asking = root.querySelector('pagefind-summary')?.getAttribute('default-message');
  if (asking) instance.setTranslations({ total_zero_results: asking });
  // Shows the filters, and what has been typed meanwhile.
  instance.triggerSearchWithFilters(instance.searchTerm, {});
  return { instance, engine, known };
}

async function load(root: ParentNode): Promise<Pick<Search, 'engine' | 'known'>> {
  const place = root.querySelector<HTMLElement>('[data-words]')?.dataset;
  const { words = '', bundle = '', base = '/' } = place ?? {};
  const [{ groups, known }, pagefind] = await Promise.all([
    fetchSearchWords(words),
    openPagefind(bundle, base),
  ]);
  const order = root.querySelector('pagefind-filter-pane')?.getAttribute('data-order')?.split(' ') ?? [];
  return { engine: new Engine(pagefind, groups, order), known };
}

async function openPagefind(bundle: string, baseUrl: string): Promise<Pagefind<Hit>> {
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!isPagefind(module)) throw new Error('Not Pagefind');
  const pagefind = module.createInstance({ baseUrl, ranking, excerptLength });
  // What fails here would fail at the first word.
  await pagefind.filters();
  return pagefind;
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
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
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
