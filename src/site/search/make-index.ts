import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { runStage } from '../../stages.ts';
import { releaseMemory } from '../release-memory.ts';

/** Indexes the built pages with Pagefind, in the folder `pagefind` of the site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await runStage('index', () => writeIndex(fileURLToPath(dir)));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** What is no word of the text: the signs of addresses, and labels, which would stand in excerpts as if they were said. */
const excludeSelectors = ['.permalink', '.label'];

/**
 * @param dist - folder of the built site
 * @returns how many pages the index holds
 * @throws when Pagefind reports any error: a site whose search is broken is not finished
 */
async function writeIndex(dist: string): Promise<number> {
  // The pages are on the disk; Pagefind will need more memory than it took to make them.
  releaseMemory();
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: dist });
    failOn(added.errors);
    failOn((await index.writeFiles({ outputPath: `${dist}/pagefind` })).errors);
    return added.page_count;
  } finally {
    // Without this the process would wait for Pagefind's own for ever.
    await pagefind.close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}
