import { wholeFile } from '../../model/place.ts';
import type { BuiltSite } from '../site.ts';
import type { Target } from '../target.ts';
import type { SiteCheck } from './site-check.ts';

export const deadLink: SiteCheck = {
  code: 'dead-link',
  severity: 'error',
  summary: 'A link leads to an address of the site that nothing answers.',
  reason:
    'Whoever follows it finds nothing, whether it stands on a page, in the sitemap or among the results of the search; what a page loads from there is missing.',
  check(site, report) {
    for (const { path, links, loads } of site.referrers) {
      for (const target of [...links, ...loads]) {
        if (answers(site, target)) continue;
        const hint = hintFor(site, target);
        report({
          message: `Unexpected link to \`${target.written}\`, expected an address of the site under \`${site.base}\``,
          place: wholeFile(path),
          ...(hint === undefined ? {} : { hint }),
        });
      }
    }
  },
};

function answers({ answers }: BuiltSite, target: Target): boolean {
  if (target.to === 'elsewhere') return true;
  return target.to === 'site' && answers.has(target.address);
}

/** Some hosts send a reader on to the address with the slash, and some do not. */
function hintFor({ answers }: BuiltSite, target: Target): string | undefined {
  if (target.to !== 'site' || !answers.has(`${target.address}/`)) return undefined;
  return `Write \`${target.address}/\`, with a slash at the end`;
}
