import { contentPolicy, framePolicy } from './content-policy.ts';

/**
 * One header, and the paths on which it is sent: `/search/` is one path, `/claims/*` all that begin so. Rules that
 * send the same header share no path: a host that finds two sends both, and a browser obeys the stricter.
 */
export interface HeaderRule {
  readonly name: string;
  readonly value: string;
  readonly on: readonly string[];
}

/** Everything that has pages, but for the views for frames. A test holds it against the site that is built. */
const pages = [
  '/',
  '/404.html',
  ...['about', 'articles', 'claims', 'diagnostics', 'maps', 'search', 'sources', 'syntheses', 'topics'].map(
    (folder) => `/${folder}/*`,
  ),
];

const frames = ['/embed/*'];
const everything = ['/*'];

/** Names that change with what the file holds: whatever has the name now, it will have for ever. */
const hashed = ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'];

/** What programs of other sites may read. */
const open = ['/exports/*', '/feed.xml', '/feed.json', '/llms.txt', '/build.json'];

/** Drawn once; the address by which a page names one carries its version. */
const pictures = ['/cards/*'];

const year = 365 * 24 * 60 * 60;
const day = 24 * 60 * 60;

/** What every host is told to send. */
export const headerRules: readonly HeaderRule[] = [
  { name: 'Content-Security-Policy', value: `${contentPolicy}; frame-ancestors 'self'`, on: pages },
  { name: 'Content-Security-Policy', value: `${framePolicy}; frame-ancestors *`, on: frames },
  { name: 'X-Content-Type-Options', value: 'nosniff', on: everything },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin', on: everything },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    on: everything,
  },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', on: pages },
  { name: 'Access-Control-Allow-Origin', value: '*', on: open },
  { name: 'Cache-Control', value: `public, max-age=${year}, immutable`, on: hashed },
  { name: 'Cache-Control', value: `public, max-age=${day}`, on: pictures },
];

/**
 * All else is kept, and asked for each time: a page may change with every publication, and the files that begin a
 * search name the others. Netlify and Cloudflare Pages do so without being told.
 */
export const otherwiseCached = 'no-cache';

/** Types that servers do not know, by the end of the name. Files of the search are compressed as they are. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/markdown': ['md'],
  'font/woff2': ['woff2'],
  'application/octet-stream': ['pagefind', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'],
};

/** A pattern under the base path, which has a slash at both ends. */
export function underBase(base: string, pattern: string): string {
  return base + pattern.slice(1);
}

/** Whether a rule speaks of a path, which begins at the root of the site. */
export function isOn(path: string, patterns: readonly string[]): boolean {
  return patterns.some((each) => (each.endsWith('*') ? path.startsWith(each.slice(0, -1)) : path === each));
}

/** Every header of a path, by its name. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const sent = new Map([['Cache-Control', otherwiseCached]]);
  for (const { name, value, on } of headerRules) if (isOn(path, on)) sent.set(name, value);
  return Object.fromEntries(sent);
}
