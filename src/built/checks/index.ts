import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BuiltSite } from '../site.ts';
import { danglingIdReference } from './dangling-id-reference.ts';
import { deadFragment } from './dead-fragment.ts';
import { deadLink } from './dead-link.ts';
import { duplicateElementId } from './duplicate-element-id.ts';
import { foreignLoad } from './foreign-load.ts';
import { incompletePage } from './incomplete-page.ts';
import { lostAddress } from './lost-address.ts';
import type { SiteCheck } from './site-check.ts';
import { unmappedPage } from './unmapped-page.ts';
import { unsearchablePage } from './unsearchable-page.ts';

/** Every check of the built site, in order of codes. */
export const siteChecks: readonly SiteCheck[] = [
  danglingIdReference,
  deadFragment,
  deadLink,
  duplicateElementId,
  foreignLoad,
  incompletePage,
  lostAddress,
  unmappedPage,
  unsearchablePage,
];

/** Runs every check over a built site. */
export function checkBuilt(site: BuiltSite): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { code, severity, check } of siteChecks) {
    check(site, (finding) => diagnostics.push({ ...finding, code, severity }));
  }
  return diagnostics;
}
