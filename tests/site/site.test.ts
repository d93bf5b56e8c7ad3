import { after, before, suite } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { accessTests } from './access.ts';
import { mapTests } from './maps.ts';
import { pageTests } from './pages.ts';
import { searchQuality } from './search-quality.ts';
import { searchWalks } from './search-walk.ts';
import { walkTests } from './walk.ts';

/* The real content, built by the program itself, at the root and under a base path, in a real browser. */
let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

for (const base of ['/', '/kb/']) {
  suite(`the site at ${base}`, () => {
    let site: BuiltSite;

    before(async () => {
      site = await buildSite(base);
    });

    after(() => site.close());

    pageTests(() => site, base);
    walkTests(
      () => site,
      () => browser,
      base,
    );
    if (base === '/kb/') {
      searchWalks(
        () => site,
        () => browser,
      );
    }
    if (base === '/') {
      searchQuality(() => site);
      accessTests(
        () => site,
        () => browser,
      );
      mapTests(
        () => site,
        () => browser,
      );
    }
  });
}
