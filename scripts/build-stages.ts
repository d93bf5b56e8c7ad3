import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { beginStage, type Stage } from '../src/stages.ts';
import { byComponent } from './by-component.ts';
import type { Progress } from './progress.ts';
import { untilFailure } from './until-failure.ts';

/**
 * Notes what Astro spends its time on, and says how far it is.
 *
 * @param onBegun - told of every component once the last of its pages is begun, and how many it has
 */
export function buildStages(
  progress: Progress,
  onBegun: (component: string, pages: number) => void,
): AstroIntegration {
  const turns = takeTurns();
  const onComponent = byComponent(onBegun);
  return {
    name: 'build-stages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        progress.show('Bundling');
        turns.begin('bundle');
        setPrerenderer((usual) => {
          turns.begin('pages');
          return watched(usual, progress, (component) => {
            turns.begin(stageOf(component));
            onComponent(component);
          });
        });
      },
      'astro:build:generated': () => {
        turns.end();
        progress.clear();
        progress.show('Search index');
      },
    },
  };
}

function watched(
  usual: AstroPrerenderer,
  progress: Progress,
  onComponent: (component: string) => void,
): AstroPrerenderer {
  let made = 0;
  let total = 0;
  return {
    ...usual,
    getStaticPaths: async () => {
      progress.show('Addresses of pages, and their cards');
      const paths = await usual.getStaticPaths();
      total = paths.length;
      return paths;
    },
    // Astro would go on with all pages that are left, long after the build was given up.
    render: untilFailure(async (request, options) => {
      const { component } = options.routeData;
      onComponent(component);
      made += 1;
      progress.show(`${made} of ${total} files (${stageOf(component)})`);
      return usual.render(request, options);
    }),
  };
}

/** Pages of one kind are made one after the other, each written before the next begins. */
function stageOf(component: string): Stage {
  if (component.startsWith('src/pages/cards/')) return 'cards';
  if (component.startsWith('src/pages/embed/')) return 'frames';
  return component.startsWith('src/pages/[...page]/') ? 'mirrors' : 'pages';
}

interface Turns {
  begin(stage: Stage): void;
  end(): void;
}

/** Stages of which one ends where the next begins. */
function takeTurns(): Turns {
  let current: { readonly stage: Stage; readonly end: () => void } | undefined;
  const end = (): void => {
    current?.end();
    current = undefined;
  };
  const begin = (stage: Stage): void => {
    if (stage === current?.stage) return;
    end();
    current = { stage, end: beginStage(stage) };
  };
  return { begin, end };
}
