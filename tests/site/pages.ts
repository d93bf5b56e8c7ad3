import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BuiltSite } from '../support/built-site.ts';
import { attribute, readPages, type HtmlPage } from '../support/html-pages.ts';

/** What must hold of every page, whatever it shows. */
export function pageTests(site: () => BuiltSite, base: string): void {
  let pages: HtmlPage[] = [];

  test(`${base}: every claim, argument, map, article, synthesis, source and topic has a page`, () => {
    pages = readPages(site().dist, base);
    const count = (folder: string): number =>
      pages.filter((page) => page.url.startsWith(`${base}${folder}/`)).length;
    assert.ok(count('claims') >= 90, `${count('claims')} pages of claims and arguments`);
    for (const folder of ['maps', 'articles', 'syntheses', 'sources', 'topics', 'diagnostics']) {
      assert.ok(count(folder) >= 2, `${folder} has an index and pages`);
    }
  });

  test(`${base}: every page has one h1 with the skip target, one main, a title and a language`, () => {
    const wrong = pages.filter(({ elements }) => {
      const named = (name: string) => elements.filter((element) => element.tagName === name);
      const [heading] = named('h1');
      const isWhole = named('h1').length === 1 && named('main').length === 1 && named('title').length === 1;
      const hasLanguage = named('html').every((element) => attribute(element, 'lang'));
      return !isWhole || !hasLanguage || !heading || attribute(heading, 'id') !== 'title';
    });
    assert.deepEqual(
      wrong.map((page) => page.url),
      [],
    );
  });

  test(`${base}: no page has the same id twice`, () => {
    const twice = pages.flatMap(({ url, elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${url} #${id}`);
    });
    assert.deepEqual(twice, []);
  });

  test(`${base}: every internal link and fragment resolves`, () => {
    const ids = new Map(pages.map((page) => [page.url, idsOf(page)]));
    const dead = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => !resolves(link, ids, site(), base))
        .map((link) => `${page.url} -> ${link}`),
    );
    assert.deepEqual(dead, []);
  });

  test(`${base}: no page loads anything from another host`, () => {
    const loaded = pages.flatMap(({ url, elements }) =>
      elements.flatMap((element) => {
        const isLink = element.tagName === 'link' && attribute(element, 'rel') !== 'canonical';
        const target = attribute(element, 'src') ?? (isLink ? attribute(element, 'href') : undefined);
        return target !== undefined && /^(https?:)?\/\//u.test(target) ? [`${url} -> ${target}`] : [];
      }),
    );
    assert.deepEqual(loaded, []);
  });
}

function idsOf({ elements }: HtmlPage): Set<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}

/** Addresses on the site that a page links to or loads, absolute. */
function linksOf({ url, elements }: HtmlPage): string[] {
  return elements.flatMap((element) => {
    if (element.tagName === 'use') return [];
    const target = attribute(element, 'href') ?? attribute(element, 'src');
    if (target === undefined || /^[a-z]+:|^\/\//u.test(target)) return [];
    const { pathname, hash } = new URL(target, `http://site${url}`);
    return [pathname + hash];
  });
}

function resolves(
  link: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  { dist }: BuiltSite,
  base: string,
): boolean {
  const [path = '', fragment] = link.split('#');
  if (!path.startsWith(base)) return false;
  const page = ids.get(path);
  if (page) return fragment === undefined || page.has(decodeURIComponent(fragment));
  return existsSync(join(dist, path.slice(base.length))) && !path.endsWith('/');
}
