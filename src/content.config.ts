import { basename } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './site/content-folder.ts';

/*
 * Astro renders bodies and nothing else: what a record says, and whether it is in order, comes from the
 * pipeline. A body's id is its file name, as everywhere.
 */
const bodies = (kind: string) =>
  defineCollection({
    loader: glob({
      // A knowledge base need not have all of the folders.
      base: contentFolder,
      pattern: `${kind}/**/*.mdx`,
      generateId: ({ entry }) => basename(entry, '.mdx'),
    }),
  });

export const collections = {
  maps: bodies('maps'),
  syntheses: bodies('syntheses'),
  articles: bodies('articles'),
};
