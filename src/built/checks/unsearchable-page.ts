import { wholeFile } from '../../model/place.ts';
import { searchIndexPath } from '../site.ts';
import type { SiteCheck } from './site-check.ts';

export const unsearchablePage: SiteCheck = {
  code: 'unsearchable-page',
  severity: 'error',
  summary: 'A page that is marked for the search is not in its index.',
  reason:
    'A claim that the search does not find is written a second time, and its counterarguments are not seen.',
  check({ pages, searched }, report) {
    const wanted = pages.filter((page) => page.isSearchable);
    if (!searched) {
      const message = `Unexpected absence of the search index, expected one of ${wanted.length} pages`;
      if (wanted.length > 0) report({ message, place: wholeFile(searchIndexPath) });
      return;
    }
    for (const { path, address } of wanted) {
      if (searched.has(address)) continue;
      const message =
        'Unexpected absence from the search index, expected every page with `data-pagefind-body` in it';
      report({ message, place: wholeFile(path) });
    }
  },
};
