/*
 * Runs in the browser, on the search page: keeps the words that are looked for in the address, so that a
 * search can be linked to, gone back to, and started from a form on another page.
 */

interface SearchInstance {
  on(event: 'search', listener: (term: string) => void): void;
  triggerSearch(term: string): void;
}

interface PagefindComponents {
  getInstanceManager(): { getInstance(name: string): SearchInstance };
}

await Promise.all(['pagefind-input', 'pagefind-results'].map((name) => customElements.whenDefined(name)));
const { PagefindComponents: components } = window as { PagefindComponents?: PagefindComponents };
const search = components?.getInstanceManager().getInstance('default');
const asked = new URL(location.href).searchParams.get('q')?.trim();

const narrowing = document.querySelector<HTMLDetailsElement>('.narrowing');
if (narrowing) narrowing.open = matchMedia('(min-width: 56em)').matches;

search?.on('search', remember);
if (asked) search?.triggerSearch(asked);
document.querySelector<HTMLInputElement>('pagefind-input input')?.focus();

function remember(term: string): void {
  const address = new URL(location.href);
  if (term) address.searchParams.set('q', term);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

export {};
