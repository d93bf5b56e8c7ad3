import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { basePath } from './scripts/base-path.ts';
import { articlePassages } from './src/site/article-passages.ts';
import { knowledgeBaseReload } from './src/site/knowledge-base-reload.ts';
import { devSearch } from './src/site/dev-search.ts';
import { liveDiagnostics } from './src/site/live-diagnostics.ts';
import { searchIndex } from './src/site/search-index.ts';

const prose = unified({ gfm: false, smartypants: true, remarkPlugins: [remarkGfm, articlePassages] });

export default defineConfig({
  site: process.env['SITE_URL'],
  base: basePath(),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx({ processor: prose, extendMarkdownConfig: false }),
    searchIndex(),
    knowledgeBaseReload(),
    liveDiagnostics(),
    devSearch(),
  ],
  vite: {
    build: {
      // Every script is a file of its own: a strict content security policy allows no others.
      assetsInlineLimit: 0,
      // The floor of the visual design (light-dark, :has): older targets would rewrite the colours.
      cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    },
  },
});
