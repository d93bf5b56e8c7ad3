import { wholeFile } from '../../model/place.ts';
import type { PageParts } from '../site.ts';
import type { SiteCheck } from './site-check.ts';

/** What a page should have one of, in words for the message. */
const parts: readonly (readonly [part: keyof PageParts, name: string])[] = [
  ['title', '`title`'],
  ['lang', '`lang` on `html`'],
  ['main', '`main`'],
  ['h1', '`h1`'],
];

export const incompletePage: SiteCheck = {
  code: 'incomplete-page',
  severity: 'error',
  summary: 'A page lacks its title, language, main part or main heading, or has one of them twice.',
  reason:
    'A tab, a bookmark and a search result show the title; a screen reader speaks in the language that is named, and jumps to the main part and its one heading.',
  check(site, report) {
    for (const page of site.pages) {
      if (page.forward) continue;
      for (const [part, name] of parts) {
        const count = page.parts[part];
        if (count === 1) continue;
        const found = count === 0 ? 'absence of' : `${count} times`;
        report({ message: `Unexpected ${found} ${name}, expected one`, place: wholeFile(page.path) });
      }
    }
  },
};
