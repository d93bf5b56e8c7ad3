import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { filesBehind } from '../graph/files-behind.ts';
import { lastingRecords } from '../graph/lasting-records.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind } from '../model/reference.ts';
import { checkFolder } from '../pipeline.ts';
import { contentFolder } from './content-folder.ts';
import { gitDates, type GitDates } from './git-dates.ts';
import { recordAt } from '../graph/publications.ts';
import { isFrame } from './urls.ts';

/**
 * The sitemap, with the day on which each page last changed as far as git knows it. A sitemap needs the address
 * of the site; without it there is none.
 *
 * @param base - path under which the site lives, with a slash at both ends
 */
export function siteMap(site: URL | undefined, base: string): AstroIntegration[] {
  if (!site) return [];
  let content: Content | undefined;
  const pathOf = (url: string): string => `/${new URL(url).pathname.slice(base.length)}`;
  const made = sitemap({
    filter: (url) => content !== undefined && isCanonical(content.graph, pathOf(url)),
    serialize: (item) => {
      const lastmod = content && lastChange(content, pathOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  const reading: AstroIntegration = {
    name: 'page-dates',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        content = await readContent();
        if (content.git.known === 'in part') logger.warn(shallow);
      },
    },
  };
  return [reading, made];
}

const shallow = 'No dates in the sitemap: this clone is shallow, and `git fetch --unshallow` completes it';

interface Content {
  readonly graph: KnowledgeGraph;
  readonly git: GitDates;
}

async function readContent(): Promise<Content> {
  return { graph: (await checkFolder(contentFolder)).graph, git: gitDates(contentFolder) };
}

/** The last change of all files that a page is made from; undefined while one of them has no date. */
function lastChange({ graph, git }: Content, path: string): string | undefined {
  const record = recordAt(path);
  if (git.known !== 'yes' || !record) return undefined;
  const dates = filesBehind(graph, record).map((file) => git.dates.get(file));
  return dates.includes(undefined) ? undefined : dates.toSorted().at(-1);
}

/** Not a view for frames, and not the former address of a record. */
function isCanonical(graph: KnowledgeGraph, path: string): boolean {
  if (isFrame(path)) return false;
  const record = recordAt(path);
  return !record || recordsOf(graph, record.kind).has(record.id);
}

function recordsOf(graph: KnowledgeGraph, kind: RecordKind): ReadonlyMap<string, unknown> {
  if (kind === 'argument') return graph.arguments;
  return kind === 'topic' ? graph.topics : lastingRecords(graph, kind);
}
