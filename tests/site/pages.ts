import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltSite } from '../support/built-site.ts';
import { readPages } from '../support/html-pages.ts';
import { program } from '../support/program.ts';

/** What must hold of every page, whatever it shows. */
export function pageTests(site: () => BuiltSite, base: string): void {
  test(`${base}: npm run check:site finds nothing`, async () => {
    const options = ['--dist', site().dist, '--max-warnings', '0'];
    const { code, out, err } = await program('check-site', options, { BASE_PATH: base });
    assert.equal(code, 0, out + err);
  });

  test(`${base}: every claim, argument, map, article, synthesis, source and topic has a page`, () => {
    const pages = readPages(site().dist, base);
    const count = (folder: string): number =>
      pages.filter((page) => page.address.startsWith(`${base}${folder}/`)).length;
    assert.ok(count('claims') >= 90, `${count('claims')} pages of claims and arguments`);
    for (const folder of ['maps', 'articles', 'syntheses', 'sources', 'topics', 'diagnostics']) {
      assert.ok(count(folder) >= 2, `${folder} has an index and pages`);
    }
  });

  test(`${base}: every page has the place that its skip link names`, () => {
    const without = readPages(site().dist, base).filter(({ ids }) => !ids.has('title'));
    assert.deepEqual(
      without.map((page) => page.path),
      [],
    );
  });
}
