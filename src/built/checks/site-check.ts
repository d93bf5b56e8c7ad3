import type { Finding, Severity } from '../../model/diagnostic.ts';
import type { BuiltSite } from '../site.ts';

/**
 * One check of the built site. As with rules, its file name is its code, permanent and never used again; it
 * reads and reports, and changes and prints nothing.
 */
export interface SiteCheck {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, as one sentence. */
  readonly summary: string;
  /** Why it matters to those who read or cite. */
  readonly reason: string;
  readonly check: (site: BuiltSite, report: (finding: Finding) => void) => void;
}
