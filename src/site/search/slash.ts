const key = 'search-slash';

/** Whether the key `/` alone opens the search. */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Lets a checkbox say whether the key does. */
export function bindSlash(box: HTMLInputElement): void {
  box.checked = slashIsOn();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(key, box.checked ? 'on' : 'off');
    } catch {
      // Storage may be forbidden: the key then stays as it is.
      box.checked = true;
    }
  });
}
