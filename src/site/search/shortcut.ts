/*
 * Runs in the browser. Ctrl+K or Cmd+K, a slash where nothing is being written, and the link in the masthead open the
 * search; its code is loaded only then. Speech input types letters too, so a reader can switch the slash off (WCAG
 * 2.1.4). The link stays a link: it leads to the search page where the code cannot be had, and in a tab of its own.
 */
import { slashIsOn } from './slash.ts';

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || !asksForSearch(event)) return;
  event.preventDefault();
  void open();
});

document.querySelector<HTMLAnchorElement>('.search-link')?.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const { href } = event.currentTarget instanceof HTMLAnchorElement ? event.currentTarget : location;
  event.preventDefault();
  open().catch(() => {
    location.href = href;
  });
});

async function open(): Promise<void> {
  const { openSearch } = await import('./dialog.ts');
  await openSearch();
}

function asksForSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return key === '/' && !isWriting && slashIsOn();
}
