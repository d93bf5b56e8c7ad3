import { after, before, suite } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { accessTests } from './access.ts';
import { htmlTests } from './html.ts';
import { keyboardTests } from './keyboard.ts';
import { mapTests } from './maps.ts';
import { pageTests } from './pages.ts';
import { readingTests } from './reading.ts';
import { searchQuality } from './search-quality.ts';
import { searchWalks } from './search-walk.ts';
import { themeTests } from './theme.ts';
import { walkTests } from './walk.ts';
import { weightTests } from './weight.ts';

/*
 * The real content, built by the program itself, at the root and under a base path, in a real browser. What depends on
 * the base path is looked at under both, and the rest under one of them.
 */
const atRoot = [
  htmlTests,
  weightTests,
  readingTests,
  themeTests,
  keyboardTests,
  accessTests,
  mapTests,
  searchQuality,
];
const suites: Readonly<Record<string, typeof atRoot>> = { '/': atRoot, '/kb/': [searchWalks] };

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
    for (const tests of suites[base] ?? []) {
      tests(
        () => site,
        () => browser,
      );
    }
  });
}
