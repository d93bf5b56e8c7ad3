import type { Permalink } from './permalinks.ts';
import type { Target } from './target.ts';

/** What a check of the built site looks at: what was built, and what of it may be checked against the rest. */
export interface BuiltSite {
  /** Path under which the site lives, with a slash at both ends. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  /** Whatever leads somewhere: pages, stylesheets, sitemaps, and the search index. */
  readonly referrers: readonly Referrer[];
  /** Every address that a file answers, with the page where it is one. */
  readonly answers: ReadonlyMap<string, BuiltPage | undefined>;
  /** Addresses in the search index; undefined where the site has none. */
  readonly searched: ReadonlySet<string> | undefined;
  /** Addresses in the sitemap; undefined where the site has none. */
  readonly mapped: ReadonlySet<string> | undefined;
  readonly permalinks: readonly Permalink[];
}

/** A file that leads to addresses. */
export interface Referrer {
  /** Path in the folder of the site, with forward slashes. */
  readonly path: string;
  /** Where a reader may go from here. */
  readonly links: readonly Target[];
  /** What a browser fetches on its own to show this. */
  readonly loads: readonly Target[];
}

/** What is kept of a page: its text goes once it is parsed, since a site has thousands. */
export interface BuiltPage extends Referrer {
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  /** Ids that a second element has as well. */
  readonly repeatedIds: readonly string[];
  /** Ids that attributes of the page refer to, as those of labels do. */
  readonly idReferences: readonly string[];
  readonly parts: PageParts;
  /** Whether it wants to be found by the search, and by search engines: not where it stands in for another page. */
  readonly isSearchable: boolean;
  readonly isListed: boolean;
  /** Where it sends its reader on, for the page of a former address. */
  readonly forward: Target | undefined;
}

/** How many a page has of what it should have one of. */
export interface PageParts {
  readonly title: number;
  readonly lang: number;
  readonly main: number;
  readonly h1: number;
}

/** The address of a file: that of a folder for its index page. */
export function addressOf(path: string, base: string): string {
  return base + path.replace(/(^|\/)index\.html$/u, '$1');
}

/** Where the search index lies in a site. */
export const searchIndexPath = 'pagefind';

/** Whether a file is a sitemap, or the index of several. */
export function isSitemap(path: string): boolean {
  return /^sitemap[\w-]*\.xml$/u.test(path);
}
