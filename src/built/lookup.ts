import type { BuiltPage, BuiltSite } from './site.ts';
import type { OwnTarget } from './target.ts';

/** How many pages may send a reader on before one gives up. */
const patience = 5;

/** The page that a reader ends on who follows a link, if any: pages of former addresses send on. */
export function pageAt(site: BuiltSite, address: string): BuiltPage | undefined {
  let page = site.answers.get(address);
  for (let step = 0; step < patience && page?.forward?.to === 'site'; step += 1)
    page = site.answers.get(page.forward.address);
  return page;
}

/** Whether a page has the place that a link names; the top of a page is always there. */
export function hasFragment(page: BuiltPage, { fragment }: Pick<OwnTarget, 'fragment'>): boolean {
  const name = fragment?.replace(/:~:.*$/u, '') ?? '';
  return name === '' || name.toLowerCase() === 'top' || page.ids.has(name);
}
