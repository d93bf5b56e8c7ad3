import { isAbsolute, relative } from 'node:path';
import { diagnosticUrl } from '../src/site/urls.ts';
import type { CheckResult, CodeDescription, ReportFormat, ReportOptions } from '../src/report/report.ts';
import { formats } from '../src/report/index.ts';
import { basePath } from './base-path.ts';
import { wantsColour } from './colour.ts';
import { UsageError } from './run.ts';
import { siteUrl } from './site-url.ts';

/**
 * The format named on the command line.
 *
 * @throws UsageError when there is none of that name
 */
export function formatNamed(name: string): ReportFormat {
  const format = formats.find((each) => each.name === name);
  if (!format) throw new UsageError(`--format ${name}`, formats.map((each) => each.name).join(', '));
  return format;
}

/**
 * How many warnings the command line allows: any number, unless it says so.
 *
 * @throws UsageError where that is no number
 */
export function warningsAllowed(written: string | undefined): number {
  if (written === undefined) return Infinity;
  if (!/^\d+$/u.test(written)) throw new UsageError(`--max-warnings ${written}`, 'a number');
  return Number(written);
}

/** What a program that checks ends with: 1 for errors, or for more warnings than allowed. */
export function exitCode({ summary }: CheckResult, allowed: number): number {
  return summary.errors > 0 || summary.warnings > allowed ? 1 : 0;
}

/** How a report of a folder is written on standard output here. */
export function reportOptions(folder: string, codes: readonly CodeDescription[]): ReportOptions {
  return {
    colour: wantsColour(process.stdout),
    folder: fromRepository(folder),
    codes: codes.map(withPage),
  };
}

/** A folder as seen from the root of the repository, where CI checks it out; absolute where it lies outside. */
function fromRepository(folder: string): string {
  const path = relative(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), folder);
  return (path.startsWith('..') || isAbsolute(path) ? folder : path).replaceAll('\\', '/');
}

/** The page of a code has an address that others can open where `SITE_URL` says where the site is published. */
export function withPage(described: CodeDescription): CodeDescription {
  const site = siteUrl();
  if (!site) return described;
  const path = basePath() + diagnosticUrl(described.code).slice(1);
  return { ...described, page: new URL(path, site).href };
}
