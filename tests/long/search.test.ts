import { after, before, suite } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../scripts/static-server.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { searchSuite } from './search-suite.ts';
import { searchWalks } from './search-walk.ts';

/* The search of the real content, under a base path (`walk.ts` looks for something at the root as well). `SEARCH_DIST` names a site that is built already, for work on the ranking. */
suite('search', () => {
  let browser: Browser;
  let site: BuiltSite;

  before(async () => {
    browser = await launchBrowser();
    site = await builtSite(process.env['SEARCH_DIST']);
  });

  after(async () => {
    await site.close();
    await browser.close();
  });

  searchSuite(
    () => site,
    () => browser,
  );
  searchWalks(
    () => site,
    () => browser,
  );
});

async function builtSite(dist: string | undefined): Promise<BuiltSite> {
  if (dist === undefined) return buildSite('/kb/', { EXTRAS: 'none' });
  return { ...(await serveSite({ dist, base: '/', port: 0 })), dist, base: '/' };
}
