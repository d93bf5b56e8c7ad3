import { assemble } from './built/assemble.ts';
import { checkBuilt } from './built/checks/index.ts';
import { isSitemap } from './built/site.ts';
import type { Diagnostic, LocatedDiagnostic } from './model/diagnostic.ts';
import type { LocatedPlace, Place } from './model/place.ts';
import { listBuilt, readBuilt, readSearchIndex } from './read/built.ts';
import type { CheckResult } from './report/report.ts';
import { resultOf } from './report/result.ts';

/** How a built site is checked. */
export interface BuiltOptions {
  /** Path under which the site was built, with a slash at both ends. */
  readonly base: string;
  /** Where it is published, if that is known: links with this in front are its own. */
  readonly origin?: string | undefined;
  /** The text of the ledger of permalinks, if there is one. */
  readonly ledger?: string | undefined;
}

/**
 * The way of a built site: read → parse → check. It begins where the knowledge base ends: at the files that are
 * published, whatever made them.
 *
 * @param dist - folder of the built site
 * @throws when the folder cannot be listed, or the search index or the ledger is damaged
 */
export async function checkSite(dist: string, { base, origin, ledger }: BuiltOptions): Promise<CheckResult> {
  const started = performance.now();
  const paths = listBuilt(dist);
  const texts = readBuilt(dist, paths.filter(isRead));
  const searched = readSearchIndex(dist, paths);
  const site = await assemble({ base, origin, paths, texts, searched, ledger });
  const links = site.referrers.reduce((sum, each) => sum + each.links.length + each.loads.length, 0);
  return resultOf(checkBuilt(site).map(located), {
    files: [],
    counted: { files: paths.length, pages: site.pages.length, links },
    milliseconds: performance.now() - started,
  });
}

/** Pages and stylesheets, wherever they lie, but those that come with the search. */
function isRead(path: string): boolean {
  return !path.startsWith('pagefind/') && (/\.(html|css)$/u.test(path) || isSitemap(path));
}

/** A file that was generated is named as a whole: nobody edits its lines. */
function located({ place, related = [], ...rest }: Diagnostic): LocatedDiagnostic {
  const whole = ({ file }: Place): LocatedPlace => ({ file, start: null, end: null });
  return {
    ...rest,
    place: whole(place),
    related: related.map((each) => ({ message: each.message, place: whole(each.place) })),
  };
}
