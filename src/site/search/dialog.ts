/*
 * Runs in the browser. The dialog of the search is made of the search page's own parts, which are read when it is first
 * opened: there is one search, and no page carries it.
 */
import sheet from '../../styles/search.css?url';
import { startSearch, type Search } from './start.ts';
import { suggestFor } from './suggest.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; on the search page itself the words are where they always are. */
export async function openSearch(): Promise<void> {
  const here = document.querySelector<HTMLInputElement>('main pagefind-input input');
  if (here) {
    here.focus();
    return;
  }
  dialog ??= make();
  // While that loads, the parts of the search do as well; without its sheet it is plain, and works.
  await styled();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLInputElement>('pagefind-input input')?.select();
}

function make(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.ariaLabel = 'Search';
  const corner = document.createElement('div');
  corner.className = 'search-close';
  const close = document.createElement('button');
  close.className = 'button';
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    made.close();
  });
  corner.append(close);
  made.append(corner);
  document.body.append(made);
  // A press beside the dialog lands on the dialog itself.
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  const address = document.querySelector<HTMLAnchorElement>('.search-link')?.href ?? '/search/';
  fill(made, address).catch(() => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'Go to the search page';
    made.append('Search cannot start here. ', link);
  });
  return made;
}

async function fill(made: HTMLDialogElement, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  made.append(...page.querySelectorAll('[data-search-part]'));
  await load(page.querySelector<HTMLScriptElement>('script[src*="pagefind-component-ui"]')?.src ?? '');
  const search = await startSearch(made);
  if (search) {
    suggestFor(search, made);
    leadToPage(search, made, address);
  }
  made.querySelector<HTMLInputElement>('pagefind-input input')?.focus();
}

/** The filters have room on the search page only. */
function leadToPage({ instance }: Search, made: HTMLElement, address: string): void {
  const more = document.createElement('a');
  more.className = 'search-more';
  more.textContent = 'All results, with filters';
  made.querySelector('.search-slash')?.prepend(more);
  instance.on('results', ({ results }) => {
    more.hidden = results.length === 0;
    more.href = `${address}?${new URLSearchParams({ q: instance.searchTerm }).toString()}`;
  });
}

let style: Promise<void> | undefined;

/** The style of the search, which no other page carries. */
function styled(): Promise<void> {
  style ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    for (const end of ['load', 'error'])
      link.addEventListener(end, () => {
        resolve();
      });
    document.head.append(link);
  });
  return style;
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
