/** Where a reference of the site leads, with the words in which it was written. */
export type Target = OwnTarget | ForeignTarget | BrokenTarget;

export interface OwnTarget {
  readonly to: 'site';
  readonly written: string;
  /** Path of the address, decoded. */
  readonly address: string;
  readonly fragment: string | undefined;
}

export interface ForeignTarget {
  readonly to: 'elsewhere';
  readonly written: string;
}

/** What no browser can follow: a scheme that means something to us alone, or no address at all. */
export interface BrokenTarget {
  readonly to: 'nowhere';
  readonly written: string;
}

export type TargetOf = (written: string, from: string) => Target | undefined;

/** Addresses of which there is nothing to check: they hold what they name, or start another program. */
const closed = /^(mailto|tel|data|blob|about|javascript):/iu;

/** Stands for our own host where the site does not know it. */
const here = 'http://this-site.invalid';

/**
 * Reads references, each kind of words once: the same few links stand on thousands of pages.
 *
 * @param origin - where the site is published, if that is known; links with it in front are our own
 */
export function targets(origin: string | undefined): TargetOf {
  const known = new Map<string, Target | undefined>();
  return (written, from) => {
    if (!/^\/(?!\/)/u.test(written)) return targetOf(written, from, origin);
    if (!known.has(written)) known.set(written, targetOf(written, from, origin));
    return known.get(written);
  };
}

function targetOf(written: string, from: string, origin: string | undefined): Target | undefined {
  if (closed.test(written.trim())) return undefined;
  const base = new URL(encodeURI(from), here);
  const url = URL.canParse(written, base) ? new URL(written, base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) return { to: 'nowhere', written };
  if (url.origin !== here && url.origin !== origin) return { to: 'elsewhere', written };
  const address = decoded(url.pathname);
  const fragment = decoded(url.hash.slice(1));
  return { to: 'site', written, address, fragment: fragment === '' ? undefined : fragment };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
