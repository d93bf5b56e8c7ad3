import { appendFileSync, globSync, readFileSync, truncateSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes what is there for the search alone out of the pages once they are indexed: on a phone it would be a
 * kilobyte of every page, and nobody sees it. Comes after the index in the list of integrations.
 */
export function dropSearchFacts(): AstroIntegration {
  return {
    name: 'drop-search-facts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) dropFrom(`${folder}/${file}`);
      },
    },
  };
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
