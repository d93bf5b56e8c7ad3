/*
 * Runs in the browser: the button goes from the theme of the system to the other one, to the system's own fixed, and
 * back to the system; the choice is remembered. `public/theme.js` applies it before the first paint.
 */

type Theme = 'light' | 'dark' | 'system';

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const buttons = document.querySelectorAll<HTMLButtonElement>('.theme-toggle');

const themes = (): Theme[] => (dark.matches ? ['system', 'light', 'dark'] : ['system', 'dark', 'light']);

function chosen(): Theme {
  const theme = root.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function following(theme: Theme): Theme {
  const all = themes();
  return all[(all.indexOf(theme) + 1) % all.length] ?? 'system';
}

function show(theme: Theme): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  for (const button of buttons) button.ariaLabel = `Theme: ${theme}. Switch to ${following(theme)}`;
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** A page that comes back from the history, or stands in another tab, follows what was chosen meanwhile. */
function follow(): void {
  try {
    const theme = localStorage.getItem('theme');
    show(theme === 'light' || theme === 'dark' ? theme : 'system');
  } catch {
    show(chosen());
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const theme = following(chosen());
    show(theme);
    remember(theme);
  });
}
show(chosen());
dark.addEventListener('change', () => {
  show(chosen());
});
addEventListener('storage', follow);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});

export {};
