import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';

/** One page of each kind, by what leads there from an index page. */
const samples = [
  '',
  'claims/',
  'claims/management-is-not-a-promotion/',
  'claims/two-jobs-share-little/supports/management-is-not-a-promotion/',
  'maps/',
  'articles/',
  'syntheses/',
  'sources/',
  'topics/',
  'diagnostics/',
  'maps/is-becoming-a-manager-a-promotion/',
  'maps/is-becoming-a-manager-a-promotion/on/management-is-not-a-promotion/?at=two-jobs-share-little',
  'maps/is-becoming-a-manager-a-promotion/whole/',
  'embed/maps/is-becoming-a-manager-a-promotion/',
  'articles/what-the-offer-is-worth/',
  'syntheses/is-it-a-promotion-in-the-thread/',
  'sources/safi-not-a-promotion/',
  'topics/promotion/',
  'diagnostics/schema-violation/',
  'embed/claims/management-is-not-a-promotion/',
  'search/?q=pay',
  '404.html',
];

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What must hold for everybody: axe finds nothing, and nothing sticks out of the page. */
export function accessTests(site: () => BuiltSite, browser: () => Browser): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any kind of page, ${colorScheme}`, async () => {
      const context = await browser().newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of samples) {
        await page.goto(site().url + path, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        found.push(...violations.map(({ id, nodes }) => `/${path} ${id}: ${nodes[0]?.html ?? ''}`));
      }
      await context.close();
      assert.deepEqual(found, []);
    });
  }

  for (const width of [320, 720]) {
    test(`no page is wider than a screen of ${width} pixels`, async () => {
      const page = await browser().newPage({ viewport: { width, height: 800 } });
      const wide: string[] = [];
      for (const path of samples) {
        await page.goto(site().url + path, { waitUntil: 'networkidle' });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) wide.push(`/${path} by ${excess}`);
      }
      await page.close();
      assert.deepEqual(wide, []);
    });
  }
}
