/*
 * What a page may load and run. Nothing but files of the site itself: no text of a contributor can become a script,
 * and no page asks another host for anything. Pagefind needs WebAssembly, which is not what `unsafe-eval` allows.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

/** The content security policy of every page, as it stands in the page and in the headers of a host. */
export const contentPolicy = written(directives);

/** That of a view for frames, which has no script and no form. */
export const framePolicy = written({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
});

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
