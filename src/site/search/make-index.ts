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
   * Begins with the pages of a component while others are written, where these are many.
   *
   * @param pages - how many it has, of which the last are begun
   */
  readonly begin: (component: string, pages: number) => void;
  /** Ends what Pagefind may still be at, whatever became of the build. */
  readonly close: () => Promise<void>;
  readonly integration: AstroIntegration;
}

const claims = folderAddress('claim').replaceAll('/', '');

/**
 * Where the pages are of which there are most. They are indexed first in any case, since the order of pages shows in the
 * bytes of the index.
 */
const most: Readonly<Record<string, string>> = {
  'src/pages/claims/[id].astro': `${claims}/*/index.html`,
  'src/pages/claims/[...argument].astro': `${claims}/*/*/**/*.html`,
};

/** Milliseconds between two looks at pages that find them alike once all of them are written. */
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
    const others = foldersIn(dist).map((folder) => `${folder}/${folder === claims ? '' : '**/'}*.html`);
    for (const glob of [...Object.values(most), ...others, '*.html']) index.add(dist, glob);
    return index.write(`${dist}/pagefind`, () => {
      dropSearchFacts(dist);
    });
  };
  return {
    begin: (component, pages) => {
      const glob = most[component];
      if (glob === undefined) return;
      whenWritten(dist, glob, pages, () => {
        index.add(dist, glob);
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

function foldersIn(dist: string): string[] {
  const entries = readdirSync(dist, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Goes on once pages of which the last are begun are all there and whole, or never: a file that was only opened is
 * empty, and one half written grows.
 */
function whenWritten(dist: string, glob: string, pages: number, goOn: () => void): void {
  const look = (): number[] => globSync(glob, { cwd: dist }).map((file) => sizeOf(join(dist, file)));
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
