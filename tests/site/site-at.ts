import { after, before, suite } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { pageTests } from './pages.ts';
import { walkTests } from './walk.ts';

type Suite = (site: () => BuiltSite, browser: () => Browser) => void;

/**
 * The real content, built by the program itself under a base path and looked at in a real browser.
 *
 * @param suites - what is asked of the site besides what depends on the base path
 */
export function siteAt(base: string, suites: readonly Suite[]): void {
  suite(`the site at ${base}`, () => {
    let site: BuiltSite;
    let browser: Browser;

    before(async () => {
      [site, browser] = await Promise.all([buildSite(base), launchBrowser()]);
    });

    after(async () => {
      await Promise.all([site.close(), browser.close()]);
    });

    pageTests(() => site, base);
    for (const tests of [walksUnder(base), ...suites]) {
      tests(
        () => site,
        () => browser,
      );
    }
  });
}

function walksUnder(base: string): Suite {
  return (site, browser) => walkTests(site, browser, base);
}
