/* Runs in the browser: words that nothing is found by get the nearest words that something is. */
import type { SearchInstance } from './start.ts';

/** Offers a better spelling and the topics in the place that the page has for it. */
export function suggestFor(search: SearchInstance, root: ParentNode): void {
  const place = root.querySelector<HTMLElement>('.search-nothing');
  if (!place) return;
  search.on('results', ({ results }) => {
    const isLost = results.length === 0 && search.searchTerm.trim() !== '';
    place.hidden = !isLost;
    if (isLost) void offer(search, place);
  });
}

async function offer(search: SearchInstance, place: HTMLElement): Promise<void> {
  const line = place.querySelector<HTMLElement>('.search-instead');
  const address = place.dataset['words'];
  if (!line || address === undefined) return;
  line.hidden = true;
  const { searchTerm } = search;
  const better = await nearest(searchTerm, address).catch(() => searchTerm);
  if (better === searchTerm || search.searchTerm !== searchTerm) return;
  const button = line.querySelector('button');
  if (!button) return;
  button.textContent = better;
  button.onclick = () => {
    const input = place.parentElement
      ?.closest('dialog, main')
      ?.querySelector<HTMLInputElement>('pagefind-input input');
    if (input) {
      input.value = better;
      input.focus();
    }
    search.triggerSearch(better);
  };
  line.hidden = false;
}

async function nearest(words: string, address: string): Promise<string> {
  const [{ respell }, response] = await Promise.all([import('../prose/respell.ts'), fetch(address)]);
  return respell(words, (await response.text()).split('\n'));
}
