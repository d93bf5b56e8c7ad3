/* Runs in the browser: lets it do other things between the parts of a long task. */

/** Until what stands on the page is painted; a page that nobody sees waits until somebody does. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Until whatever else waits has had its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
