import { wholeFile } from '../../model/place.ts';
import type { SiteCheck } from './site-check.ts';

export const duplicateElementId: SiteCheck = {
  code: 'duplicate-element-id',
  severity: 'error',
  summary: 'Two elements of a page have the same id.',
  reason: 'A link to the id reaches the first of them alone, and a label that names it names the wrong one.',
  check(site, report) {
    for (const { path, repeatedIds } of site.pages) {
      for (const id of repeatedIds) {
        const message = `Unexpected second element with the id \`${id}\`, expected another id`;
        report({ message, place: wholeFile(path) });
      }
    }
  },
};
