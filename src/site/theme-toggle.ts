/* Runs in the browser: the button switches the theme, and the choice is remembered. */

const root = document.documentElement;
const isDark = () =>
  root.dataset['theme']
    ? root.dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;

for (const button of document.querySelectorAll('.theme-toggle')) {
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  });
}
