import { closeSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastChange } from '../graph/last-change.ts';
import { recordAt } from '../graph/publications.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { gitDates, type GitDates } from '../read/git-dates.ts';
import { checkedContent } from './checked-content.ts';
import { contentFolder } from './content-folder.ts';
import { headBytes, standsForItself } from './own-page.ts';

/**
 * The sitemap: every page that stands for itself, with the day on which it last changed as far as git knows it. A
 * sitemap needs the address of the site; without it there is none.
 *
 * @param base - path under which the site lives, with a slash at both ends
 */
export function siteMap(site: URL | undefined, base: string): AstroIntegration[] {
  if (!site) return [];
  const addressOf = (url: string): string => `/${new URL(url).pathname.slice(base.length)}`;
  let content: Content | undefined;
  let folder = '';
  const made = sitemap({
    filter: (url) => standsForItself(headOf(`${folder}${addressOf(url)}index.html`), url),
    serialize: (item) => {
      const lastmod = content && lastChangeAt(content, addressOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  const reading: AstroIntegration = {
    name: 'page-dates',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        content = { graph: (await checkedContent()).graph, git: gitDates(contentFolder) };
        if (content.git.known === 'in part') logger.warn(shallow);
      },
      'astro:build:done': ({ dir }) => {
        folder = fileURLToPath(dir).replace(/[\\/]$/u, '');
      },
    },
  };
  return [reading, made];
}

const shallow = 'No dates in the sitemap: this clone is shallow, and `git fetch --unshallow` completes it';

/** Read once, before the first page asks. */
interface Content {
  readonly graph: KnowledgeGraph;
  readonly git: GitDates;
}

function lastChangeAt({ graph, git }: Content, address: string): string | undefined {
  const ref = recordAt(address);
  return git.known === 'yes' && ref ? lastChange(graph, git.dates, ref) : undefined;
}

/** The beginning of a built page: there are thousands, and none is needed whole. */
function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headBytes);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, headBytes, 0));
  } finally {
    closeSync(file);
  }
}
