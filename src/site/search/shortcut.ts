/*
 * Runs in the browser. Ctrl+K or Cmd+K, and a slash where nothing is being written, open the search; its code is
 * loaded only then. Speech input types letters too, so a reader can switch the slash off (WCAG 2.1.4).
 */
import { slashIsOn } from './slash.ts';

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || !asksForSearch(event)) return;
  event.preventDefault();
  void import('./dialog.ts').then(({ openSearch }) => openSearch());
});

function asksForSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return key === '/' && !isWriting && slashIsOn();
}
