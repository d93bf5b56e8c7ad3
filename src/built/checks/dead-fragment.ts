import { wholeFile } from '../../model/place.ts';
import { nearest } from '../../parse/nearest.ts';
import { hasFragment, pageAt } from '../lookup.ts';
import type { SiteCheck } from './site-check.ts';

export const deadFragment: SiteCheck = {
  code: 'dead-fragment',
  severity: 'error',
  summary: 'A link leads to a place that its page does not have.',
  reason:
    'A link to one passage or one wording is followed for that place alone. A browser that does not find it shows the top of the page and says nothing.',
  check(site, report) {
    for (const { path, links, loads } of site.referrers) {
      for (const target of [...links, ...loads]) {
        if (target.to !== 'site' || target.fragment === undefined) continue;
        const page = pageAt(site, target.address);
        if (!page || hasFragment(page, target)) continue;
        const meant = nearest(target.fragment, page.ids);
        report({
          message: `Unexpected fragment \`#${target.fragment}\`, expected an id on the page at \`${target.address}\``,
          place: wholeFile(path),
          ...(meant === undefined ? {} : { hint: `Did you mean \`#${meant}\`?` }),
        });
      }
    }
  },
};
