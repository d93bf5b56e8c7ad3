import { wholeFile } from '../../model/place.ts';
import type { SiteCheck } from './site-check.ts';

export const foreignLoad: SiteCheck = {
  code: 'foreign-load',
  severity: 'error',
  summary: 'A page or a stylesheet loads something from another host.',
  reason:
    'The other host learns who reads what, may change what it sends, and takes part of the page with it when it goes. Links that a reader chooses to follow are fine.',
  check(site, report) {
    for (const { path, loads } of site.referrers) {
      for (const target of loads) {
        if (target.to !== 'elsewhere') continue;
        const message = `Unexpected \`${target.written}\` from another host, expected a file of this site`;
        report({ message, place: wholeFile(path) });
      }
    }
  },
};
