/** Lets TypeScript files name components; `astro check` knows more about them. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
