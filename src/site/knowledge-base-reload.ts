import type { AstroIntegration, HookParameters } from 'astro';
import { fileURLToPath } from 'node:url';
import { contentFolder } from './content-folder.ts';

const knowledgeBase = fileURLToPath(new URL('knowledge-base.ts', import.meta.url));

/** Has pages read the knowledge base again when a file of it is saved. */
export function knowledgeBaseReload(): AstroIntegration {
  return {
    name: 'knowledge-base-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(contentFolder)) reload(server);
        });
      },
    },
  };
}

function reload(server: HookParameters<'astro:server:setup'>['server']): void {
  for (const environment of Object.values(server.environments)) {
    const modules = environment.moduleGraph.getModulesByFile(knowledgeBase) ?? [];
    for (const module of modules) environment.moduleGraph.invalidateModule(module);
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}
