import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { folderAddress } from '../../model/address.ts';
import { runStage } from '../../stages.ts';
import { releaseMemory } from '../release-memory.ts';

import { dropSearchFacts } from './drop-facts.ts';

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
  readonly close: () => Promise<unknown>;
  readonly integration: AstroIntegration;
}

/** The folder of claims and arguments. */
const largest = folderAddress('claim').replaceAll('/', '');

/** Milliseconds after which a file that nobody touched is written. */
const settled = 1000;

/**
 * Indexes the built pages with Pagefind, in the folder `pagefind` of the site, and takes out of them what is there for
 * the index alone.
 */
export function searchIndex(): SearchIndex {
  let dist = '';
  let later: NodeJS.Timeout | undefined;
  const index = new IndexInOrder();
  const finish = async (): Promise<number> => {
    clearTimeout(later);
    // The pages are on the disk; Pagefind will need more memory than it took to make them.
    releaseMemory();
    for (const folder of [largest, ...foldersIn(dist)]) index.add(dist, `${folder}/**/*.html`);
    index.add(dist, '*.html');
    return index.write(`${dist}/pagefind`, () => {
      dropSearchFacts(dist);
    });
  };
  return {
    begin: (folder, pages) => {
      if (folder !== largest) return;
      later = setTimeout(() => {
        if (isWritten(dist, folder, pages)) index.add(dist, `${folder}/**/*.html`);
      }, 2 * settled).unref();
    },
    close: () => {
      clearTimeout(later);
      // Without this the process would wait for Pagefind's own for ever.
      return pagefind.close();
    },
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

/** Pages are added once, in the order in which they were asked for. */
class IndexInOrder {
  readonly #added = new Map<string, Promise<number>>();
  #opened: Promise<pagefind.PagefindIndex> | undefined;

  add(path: string, glob: string): void {
    if (this.#added.has(glob)) return;
    const adding = this.#open().then((index) => index.addDirectory({ path, glob }));
    const counting = adding.then(({ errors, page_count }) => {
      failOn(errors);
      return page_count;
    });
    // What fails before anybody waits for it is told when the index is written.
    counting.catch(() => undefined);
    this.#added.set(glob, counting);
  }

  /**
   * @param meanwhile - done once all pages are read, while the index is written
   * @returns how many pages the index holds
   */
  async write(outputPath: string, meanwhile: () => void): Promise<number> {
    const counts = await Promise.all(this.#added.values());
    const writing = (await this.#open()).writeFiles({ outputPath });
    meanwhile();
    failOn((await writing).errors);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  #open(): Promise<pagefind.PagefindIndex> {
    return (this.#opened ??= openIndex());
  }
}

/** Whether all pages of a folder are on the disk, none of them touched of late. */
function isWritten(dist: string, folder: string, pages: number): boolean {
  const files = globSync(`${folder}/**/*.html`, { cwd: dist });
  const before = Date.now() - settled;
  return files.length === pages && files.every((file) => statSync(join(dist, file)).mtimeMs < before);
}

/** What is no word of the text: the signs of addresses, and labels, which would stand in excerpts as if they were said. */
const excludeSelectors = ['.permalink', '.label'];

async function openIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors });
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

function foldersIn(dist: string): string[] {
  const entries = readdirSync(dist, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A site whose search is broken is not finished. */
function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}
