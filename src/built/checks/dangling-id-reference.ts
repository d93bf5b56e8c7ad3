import { wholeFile } from '../../model/place.ts';
import type { SiteCheck } from './site-check.ts';

export const danglingIdReference: SiteCheck = {
  code: 'dangling-id-reference',
  severity: 'error',
  summary: 'An element takes its name or its description from an id that its page does not have.',
  reason: 'Whoever listens to the page instead of looking at it hears an element without a name.',
  check(site, report) {
    for (const { path, ids, idReferences } of site.pages) {
      for (const id of idReferences) {
        if (ids.has(id)) continue;
        const message = `Unexpected reference to the id \`${id}\` in \`for\`, \`aria-labelledby\` or \`aria-describedby\`, expected an id on the page`;
        report({ message, place: wholeFile(path) });
      }
    }
  },
};
