import { siteChecks } from './built/checks/index.ts';
import type { CodeDescription } from './report/report.ts';
import { rules } from './rules/index.ts';
import { verifications } from './verify/index.ts';

/** Whatever any program of this project may report: each code has a page, and `check --explain` prints it. */
export const codes: readonly CodeDescription[] = [...rules, ...verifications, ...siteChecks];
