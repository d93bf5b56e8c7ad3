import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folderAddress } from '../../model/address.ts';
import { runStage } from '../../stages.ts';
import { releaseMemory } from '../release-memory.ts';
import { dropSearchFacts } from './drop-facts.ts';
import { IndexInOrder } from './index-in-order.ts';

/** The search index of a site that is being built. */
export interface SearchIndex {
  /**
   * Begins with the folder that has most of the pages while others are written: it is indexed first in any case, since
   * the order of pages shows in the bytes of the index.
   *
   * @param pages - how many it is to have
   */
  readonly begin: (folder: string, pages: number) => void;
  /** Ends what Pagefind may still be at, whatever became of the build. */
  readonly close: () => Promise<void>;
  readonly integration: AstroIntegration;
}

/** The folder of claims and arguments. */
const largest = folderAddress('claim').replaceAll('/', '');

/** Milliseconds between two looks at a folder that find it alike once all of it is written. */
const settling = 1000;

/**
 * Indexes the built pages with Pagefind, in the folder `pagefind` of the site, and takes out of them what is there for
 * the index alone.
 */
export function searchIndex(): SearchIndex {
  let dist = '';
  const index = new IndexInOrder();
  const finish = (): Promise<number> => {
    // Pagefind will need more memory to write the index than it took to make the pages.
    releaseMemory();
    for (const folder of [largest, ...foldersIn(dist)]) index.add(dist, pagesOf(folder));
    index.add(dist, '*.html');
    return index.write(`${dist}/pagefind`, () => {
      dropSearchFacts(dist);
    });
  };
  return {
    begin: (folder, pages) => {
      if (folder === largest)
        whenWritten(join(dist, folder), pages, () => {
          index.add(dist, pagesOf(folder));
        });
    },
    close: () => index.close(),
    integration: {
      name: 'search-index',
      hooks: {
        'astro:config:done': ({ config }) => {
          dist = fileURLToPath(config.outDir);
        },
        'astro:build:done': async ({ logger }) => {
          logger.info(`${await runStage('index', finish)} pages indexed`);
        },
      },
    },
  };
}

function pagesOf(folder: string): string {
  return `${folder}/**/*.html`;
}

function foldersIn(dist: string): string[] {
  const entries = readdirSync(dist, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Goes on once all pages of a folder are there and whole, or never: the last of them are begun, and what is said of a
 * file that was only opened is that it is empty, of one half written that it grows.
 */
function whenWritten(folder: string, pages: number, goOn: () => void): void {
  const look = (): number[] =>
    globSync('**/*.html', { cwd: folder }).map((file) => sizeOf(join(folder, file)));
  setTimeout(() => {
    const before = look();
    const again = (): void => {
      const now = look();
      if (now.length === pages && now.every((size, nth) => size > 0 && size === before[nth])) goOn();
    };
    if (before.length === pages) setTimeout(again, settling).unref();
  }, settling).unref();
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
