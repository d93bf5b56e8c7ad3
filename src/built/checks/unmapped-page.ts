import { wholeFile } from '../../model/place.ts';
import type { BuiltPage } from '../site.ts';
import type { SiteCheck } from './site-check.ts';

export const unmappedPage: SiteCheck = {
  code: 'unmapped-page',
  severity: 'warning',
  summary: 'A page is missing from the sitemap.',
  reason: 'Search engines find what the sitemap lists. A page that should not be found says `noindex`.',
  check({ pages, mapped }, report) {
    if (!mapped) return;
    for (const page of pages) {
      if (!isForEngines(page) || mapped.has(page.address)) continue;
      const message = `Unexpected absence of \`${page.address}\` from the sitemap, expected every page in it`;
      report({ message, place: wholeFile(page.path) });
    }
  },
};

function isForEngines({ path, isListed, forward }: BuiltPage): boolean {
  return isListed && !forward && path !== '404.html';
}
