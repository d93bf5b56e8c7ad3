import { wholeFile } from '../../model/place.ts';
import { hasFragment, pageAt } from '../lookup.ts';
import type { BuiltSite } from '../site.ts';
import type { SiteCheck } from './site-check.ts';

export const lostAddress: SiteCheck = {
  code: 'lost-address',
  severity: 'error',
  summary: 'An address that was once published no longer answers.',
  reason:
    'A published address keeps working after renames, merges and withdrawals: somebody has pasted it somewhere, and nobody can call it back.',
  check(site, report) {
    for (const { address } of site.permalinks) {
      const [path = '', fragment] = (site.base + address.slice(1)).split('#');
      if (answers(site, path, fragment)) continue;
      report({
        message: `Unexpected silence at \`${address}\`, expected what was once published there`,
        place: wholeFile(fileFor(address)),
      });
    }
  },
};

function answers(site: BuiltSite, path: string, fragment: string | undefined): boolean {
  if (!site.answers.has(path)) return false;
  const page = pageAt(site, path);
  return page ? hasFragment(page, { fragment }) : fragment === undefined;
}

/** The file that would answer. */
function fileFor(address: string): string {
  const path = address.slice(1).replace(/#.*$/u, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
