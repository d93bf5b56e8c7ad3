import { appendFileSync, globSync, readFileSync, truncateSync } from 'node:fs';

/**
 * Takes what is there for the search alone out of the pages once they are indexed: on a phone it would be a
 * kilobyte of every page, and nobody sees it.
 *
 * @param dist - folder of the built site
 */
export function dropSearchFacts(dist: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) dropFrom(`${dist}/${file}`);
}

/** Writes anew only what comes after the facts: most of a page stays as it lies on the disk. */
function dropFrom(path: string): void {
  const html = readFileSync(path, 'utf8');
  const bare = withoutFacts(html);
  if (bare === html) return;
  const kept = Buffer.byteLength(html.slice(0, html.search(facts)));
  truncateSync(path, kept);
  appendFileSync(path, Buffer.from(bare).subarray(kept));
}

const facts = /<div hidden data-search-facts[^>]*>(?:\s*<span [^>]*>[^<]*<\/span>)*\s*<\/div>/u;

/** A page without the element that `SearchFacts` writes, which holds spans and nothing else. */
export function withoutFacts(html: string): string {
  return html.replace(facts, '');
}
