import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Does something with a page of a context of its own, which is closed whatever comes of it. */
export async function inContext<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  steps: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    return await steps(await context.newPage());
  } finally {
    await context.close();
  }
}
