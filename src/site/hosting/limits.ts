/** What a built site amounts to, as far as hosts set bounds. */
export interface SiteExtent {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the largest file. */
  readonly largest: number;
  /** Files of the folder that has the most, those of its folders not counted. */
  readonly fullest: number;
  readonly headers: number;
  readonly redirects: number;
}

/** The bounds of one host, and where it states them. */
export interface HostLimits {
  readonly host: string;
  readonly stated: readonly string[];
  readonly most: Partial<SiteExtent>;
}

const mebi = 1024 * 1024;

/** As the hosts stated them in November 2026. */
export const hostLimits: readonly HostLimits[] = [
  {
    host: 'GitHub Pages',
    stated: ['https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits'],
    most: { bytes: 1000 * 1000 * 1000 },
  },
  {
    host: 'Cloudflare Pages, free plan',
    stated: [
      'https://developers.cloudflare.com/pages/platform/limits/',
      'https://developers.cloudflare.com/pages/configuration/redirects/',
    ],
    most: { files: 20_000, largest: 25 * mebi, headers: 100, redirects: 2000 },
  },
  {
    host: 'Cloudflare Pages, paid plans',
    stated: ['https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/'],
    most: { files: 100_000, largest: 25 * mebi, headers: 100, redirects: 2000 },
  },
  {
    host: 'Netlify',
    stated: [
      'https://docs.netlify.com/site-deploys/overview',
      'https://www.netlify.com/docs/build-gotchas/',
      'https://docs.netlify.com/routing/redirects',
    ],
    most: { fullest: 54_000, largest: 10 * 1000 * 1000, redirects: 10_000 },
  },
];

const words: Readonly<Record<keyof SiteExtent, string>> = {
  files: 'files',
  bytes: 'bytes in all',
  largest: 'bytes in one file',
  fullest: 'files in one folder',
  headers: 'rules of headers',
  redirects: 'redirects',
};

/** One bound of a host beside what the site has. */
export interface Bound {
  readonly host: string;
  readonly what: string;
  readonly has: number;
  readonly most: number;
}

/** Every bound of every host, in the order of the list. */
export function boundsFor(extent: SiteExtent, hosts = hostLimits): Bound[] {
  return hosts.flatMap(({ host, most }) =>
    extentKeys.flatMap((key) => {
      const limit = most[key];
      return limit === undefined ? [] : [{ host, what: words[key], has: extent[key], most: limit }];
    }),
  );
}

/** What a host does not take, as one line each. */
export function excesses(extent: SiteExtent, hosts = hostLimits): string[] {
  return boundsFor(extent, hosts)
    .filter(({ has, most }) => has > most)
    .map(
      ({ host, what, has, most }) =>
        `Unexpected ${grouped(has)} ${what}, expected at most ${grouped(most)} on ${host}`,
    );
}

const extentKeys = ['files', 'bytes', 'largest', 'fullest', 'headers', 'redirects'] as const;

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
