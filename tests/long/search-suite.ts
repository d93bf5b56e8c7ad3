import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import type { BuiltSite } from '../support/built-site.ts';
import { ranking } from '../../src/site/search/ranking.ts';
import { readPages } from '../support/html-pages.ts';
import { queries, unseen, type Query } from './search-queries.ts';

const exported = z.object({ claims: z.array(z.object({ id: z.string(), title: z.string() })) });

/** What the search has to reach, as means over all queries. */
const floors = { reciprocalRank: 0.85, successAt3: 0.95 };

/** How far down a list a reader is taken to look. */
const looked = 10;

/** Whether readers find what they mean: Pagefind itself, with the site's own options, in a real browser. */
export function searchSuite(site: () => BuiltSite, browser: () => Browser): void {
  test('every page that a query expects is there', () => {
    const pages = new Set(readPages(site().dist, site().base).map(({ address }) => address));
    const missing = queries.flatMap(({ expected }) =>
      expected.filter((path) => !pages.has(`${site().base}${path}/`)),
    );
    assert.deepEqual(missing, []);
  });

  test('there are 60 queries or more, no two alike', () => {
    assert.ok(new Set(queries.map(({ words }) => words)).size >= 60);
    assert.equal(new Set(queries.map(({ words }) => words)).size, queries.length);
  });

  test('what people type leads to what they mean', async (context) => {
    const page = await openSearch(site(), browser());
    const { reciprocalRank, successAt3, told } = await measure(page, queries);
    const other = await measure(page, unseen);
    await page.context().close();
    for (const line of [...told, ...other.told.map((line) => `(unseen) ${line}`)]) context.diagnostic(line);
    const measured = summary(reciprocalRank, successAt3);
    context.diagnostic(measured);
    context.diagnostic(`unseen: ${summary(other.reciprocalRank, other.successAt3)}`);
    assert.ok(reciprocalRank >= floors.reciprocalRank && successAt3 >= floors.successAt3, measured);
  });

  test('the exact title of a claim finds that claim first', async () => {
    const page = await openSearch(site(), browser());
    const wrong: string[] = [];
    for (const { title, path } of await claimTitles(site().dist)) {
      const [first] = await search(page, title, 1);
      if (first !== path) wrong.push(`${title}: ${first ?? 'nothing'}`);
    }
    await page.context().close();
    assert.deepEqual(wrong, []);
  });
}

/** The words of a title and where it has to lead. */
interface ClaimTitle {
  readonly title: string;
  readonly path: string;
}

async function claimTitles(dist: string): Promise<ClaimTitle[]> {
  const { claims } = exported.parse(
    JSON.parse(await readFile(join(dist, 'exports/knowledge-base.json'), 'utf8')),
  );
  assert.ok(claims.length > 90);
  return claims.map(({ id, title }) => ({ title, path: `claims/${id}` }));
}

interface Measured {
  readonly reciprocalRank: number;
  readonly successAt3: number;
  /** The queries whose answer is not first. */
  readonly told: readonly string[];
}

async function measure(page: Page, asked: readonly Query[]): Promise<Measured> {
  const ranks: number[] = [];
  const told: string[] = [];
  for (const { words, expected } of asked) {
    const found = await search(page, words);
    const rank = found.findIndex((path) => expected.includes(path)) + 1;
    ranks.push(rank);
    if (rank !== 1) told.push(`${rank || 'not found'}: ${words} (first: ${found[0] ?? 'nothing'})`);
  }
  return {
    reciprocalRank: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
    successAt3: mean(ranks.map((rank) => (rank >= 1 && rank <= 3 ? 1 : 0))),
    told,
  };
}

function summary(reciprocalRank: number, successAt3: number): string {
  return `mean reciprocal rank ${reciprocalRank.toFixed(3)}, success at 3 ${successAt3.toFixed(3)}`;
}

async function openSearch(site: BuiltSite, browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site.url}robots.txt`);
  await page.addScriptTag({ type: 'module', content: startOf(site) });
  await page.waitForFunction(() => 'finds' in globalThis);
  return page;
}

/** Pagefind as the site configures it, answering with the paths of pages. */
function startOf({ base }: BuiltSite): string {
  return `
    import * as pagefind from '${base}pagefind/pagefind.js';
    await pagefind.options({ ranking: ${JSON.stringify(ranking)} });
    globalThis.finds = async (words, most) => {
      const { results } = await pagefind.search(words);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return found.map(({ url }) => url.slice(${base.length}).replace(/[/]$/u, ''));
    };`;
}

function search(page: Page, words: string, most = looked): Promise<string[]> {
  return page.evaluate<string[]>(`finds(${JSON.stringify(words)}, ${most})`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
