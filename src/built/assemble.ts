import { parsePage, type PageContext } from './page.ts';
import { permalinksIn } from './permalinks.ts';
import {
  addressOf,
  isSitemap,
  searchIndexPath,
  type BuiltPage,
  type BuiltSite,
  type Referrer,
} from './site.ts';
import { addressesInSitemap } from './sitemap.ts';
import { addressesInCss } from './stylesheet.ts';
import { targets, type Target } from './target.ts';

/** What was read of a built site. */
export interface BuiltFiles {
  readonly base: string;
  /** Where the site is published, if that is known. */
  readonly origin: string | undefined;
  /** Every file of the site, with forward slashes. */
  readonly paths: readonly string[];
  /** The texts of those that are texts, one after the other: together they would fill the memory. */
  readonly texts: AsyncIterable<TextFile> | Iterable<TextFile>;
  /** Addresses in the search index, without the base path; undefined where there is no index. */
  readonly searched: readonly string[] | undefined;
  /** The ledger of permalinks, if there is one. */
  readonly ledger: string | undefined;
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads each file of a site once, and keeps what the checks ask for.
 *
 * @throws where the ledger of permalinks is none
 */
export async function assemble(files: BuiltFiles): Promise<BuiltSite> {
  const { base, origin, paths, texts, searched, ledger } = files;
  const context = { base, targetOf: targets(origin) };
  const referrers: Referrer[] = [];
  for await (const { path, text } of texts) referrers.push(...referrersIn(path, text, context));
  if (searched) referrers.push(searchIndex(searched, context));
  const pages = referrers.filter(isPage);
  return {
    base,
    pages,
    referrers,
    answers: answersOf(paths, pages, base),
    searched: searched && new Set(addressesOf(referrers.filter(({ path }) => path === searchIndexPath))),
    mapped: mappedBy(referrers),
    permalinks: ledger === undefined ? [] : permalinksIn(ledger),
  };
}

function referrersIn(path: string, text: string, context: PageContext): Referrer[] {
  if (path.endsWith('.html')) return [parsePage(path, text, context)];
  const follow = (written: readonly string[]): Target[] =>
    written.flatMap((each) => context.targetOf(each, addressOf(path, context.base)) ?? []);
  if (path.endsWith('.css')) return [{ path, links: [], loads: follow(addressesInCss(text)) }];
  if (isSitemap(path)) return [{ path, links: follow(withoutHost(addressesInSitemap(text))), loads: [] }];
  return [];
}

function isPage(referrer: Referrer): referrer is BuiltPage {
  return 'parts' in referrer;
}

/** A sitemap lists pages of its own site alone, with a host that need not be known here. */
function withoutHost(addresses: readonly string[]): string[] {
  return addresses.map((address) => address.replace(/^https?:\/\/[^/]+/u, ''));
}

function searchIndex(searched: readonly string[], { base, targetOf }: PageContext): Referrer {
  const links = searched.flatMap((each) => targetOf(base + each.replace(/^\//u, ''), base) ?? []);
  return { path: searchIndexPath, links, loads: [] };
}

function mappedBy(referrers: readonly Referrer[]): Set<string> | undefined {
  const sitemaps = referrers.filter(({ path }) => isSitemap(path));
  return sitemaps.length === 0 ? undefined : new Set(addressesOf(sitemaps));
}

function addressesOf(referrers: readonly Referrer[]): string[] {
  return referrers.flatMap(({ links }) => links.flatMap((each) => (each.to === 'site' ? each.address : [])));
}

/** A folder with an index page answers by its own address and by that of the page. */
function answersOf(
  paths: readonly string[],
  pages: readonly BuiltPage[],
  base: string,
): Map<string, BuiltPage | undefined> {
  const answers = new Map<string, BuiltPage | undefined>(paths.map((path) => [base + path, undefined]));
  for (const page of pages) answers.set(base + page.path, page).set(page.address, page);
  return answers;
}
