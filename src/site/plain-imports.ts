/** As much of a plugin of Vite as this is: its types are no dependency of ours. */
interface LoadingPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: { readonly filter: { readonly id: RegExp }; readonly handler: () => string };
}

/**
 * A plugin for Vite: an `import()` stays one. Vite would have every page load a thousand bytes that look for style
 * sheets and further modules before an import; what we import on request has neither.
 */
export function plainImports(): LoadingPlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/u },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
