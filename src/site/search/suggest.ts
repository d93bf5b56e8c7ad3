/* Runs in the browser: what a reader is offered whose words no page has. */
import type { Search } from './start.ts';

/** Offers a better spelling, and the topics where nothing is found, in the place that the page has for it. */
export function suggestFor(search: Search, root: ParentNode): void {
  const nothing = root.querySelector<HTMLElement>('.search-nothing');
  const instead = root.querySelector<HTMLElement>('.search-instead');
  const button = instead?.querySelector('button');
  if (!nothing || !instead || !button) return;
  search.instance.on('results', ({ results }) => {
    const term = search.instance.searchTerm.trim();
    nothing.hidden = results.length > 0 || term === '';
    void offer(search, term, instead, button).catch(() => {
      instead.hidden = true;
    });
  });
  button.addEventListener('click', () => {
    take(search, root, button.textContent);
  });
}

async function offer(search: Search, term: string, line: HTMLElement, button: HTMLElement): Promise<void> {
  const better = await betterSpelling(search, term);
  if (search.instance.searchTerm.trim() !== term) return;
  line.hidden = better === term;
  button.textContent = better;
}

function take({ instance }: Search, root: ParentNode, words: string): void {
  const input = root.querySelector<HTMLInputElement>('pagefind-input input');
  if (input) {
    input.value = words;
    input.focus();
  }
  instance.triggerSearch(words);
}

/** The words as they would be spelt with known ones; a word that is on some page is right as it is. */
async function betterSpelling({ engine, known }: Search, term: string): Promise<string> {
  if (term === '') return term;
  const { respell } = await import('../prose/respell.ts');
  const better = respell(term, known);
  if (better === term) return term;
  const words = term.split(/\s+/u);
  const chosen = better.split(' ').map(async (word, at) => {
    const written = words[at] ?? word;
    return word === written || (await engine.knows(written)) ? written : word;
  });
  return (await Promise.all(chosen)).join(' ');
}
