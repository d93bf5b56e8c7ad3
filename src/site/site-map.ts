import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { filesBehind } from '../graph/files-behind.ts';
import { lastingRecords } from '../graph/lasting-records.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind } from '../model/reference.ts';
import { checkFolder } from '../pipeline.ts';
import { contentFolder } from './content-folder.ts';
import { gitDates, type GitDates } from './git-dates.ts';
import { isFrame, recordAt } from './urls.ts';

/**
 * The sitemap, with the day on which each page last changed as far as git knows it. A sitemap needs the address
 * of the site; without it there is none.
 *
 * @param base - path under which the site lives, with a slash at both ends
 */
export function siteMap(site: URL | undefined, base: string): AstroIntegration[] {
  if (!site) return [];
  let known: Content | undefined;
  const content = (): Content => (known ??= readContent());
  const pathOf = (url: string): string => `/${new URL(url).pathname.slice(base.length)}`;
  const made = sitemap({
    filter: (url) => isCanonical(content().graph, pathOf(url)),
    serialize: (item) => {
      const lastmod = lastChange(content(), pathOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  return [shallowWarning(() => content().git), made];
}

/** Read once, when the first page asks. */
interface Content {
  readonly graph: KnowledgeGraph;
  readonly git: GitDates;
}

function readContent(): Content {
  return { graph: checkFolder(contentFolder).graph, git: gitDates(contentFolder) };
}

function shallowWarning(git: () => GitDates): AstroIntegration {
  return {
    name: 'page-dates',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (git().known === 'in part')
          logger.warn(
            'No dates in the sitemap: this clone is shallow, and `git fetch --unshallow` completes it',
          );
      },
    },
  };
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
