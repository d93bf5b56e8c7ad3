import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { basePath } from './scripts/base-path.ts';
import { checkExtras } from './scripts/extras.ts';
import { siteUrl } from './scripts/site-url.ts';
import { articlePassages } from './src/site/article-passages.ts';
import { cardUpkeep } from './src/site/cards/upkeep.ts';
import { knowledgeBaseReload } from './src/site/knowledge-base-reload.ts';
import { devSearch } from './src/site/search/dev-search.ts';
import { liveDiagnostics } from './src/site/live-diagnostics.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { refuseExecutable } from './src/site/prose/refuse-executable.ts';
import { siteMap } from './src/site/site-map.ts';

const prose = unified({
  gfm: false,
  smartypants: true,
  remarkPlugins: [remarkGfm, refuseExecutable, articlePassages],
});

checkExtras();

export default defineConfig({
  site: siteUrl()?.href,
  base: basePath(),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx({ processor: prose, extendMarkdownConfig: false }),
    cardUpkeep(),
    ...siteMap(siteUrl(), basePath()),
    knowledgeBaseReload(),
    liveDiagnostics(),
    devSearch(),
  ],
  vite: {
    plugins: [plainImports()],
    build: {
      rolldownOptions: {
        // A mark that @astrojs/mdx leaves for Astro; it is no fault of ours and says nothing to a reader.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
      // Every script is a file of its own: a strict content security policy allows no others.
      assetsInlineLimit: 0,
      // The floor of the visual design (light-dark, :has): older targets would rewrite the colours.
      cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    },
  },
});
