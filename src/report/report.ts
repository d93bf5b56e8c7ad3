import type { LocatedDiagnostic, Severity } from '../model/diagnostic.ts';
import type { ContentFile } from '../model/file.ts';

/** What a run of the checker found, ready to be written in some format. */
export interface CheckResult {
  readonly summary: Summary;
  /** In order of files, then of places. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** What was checked, for reports that show the lines a diagnostic points at. */
  readonly files: readonly ContentFile[];
}

export interface Summary {
  /** What was looked at, by what it is called when there are many: `files`, `claims`. */
  readonly [noun: string]: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
}

/** What a code stands for: what a rule says of itself, as data, since reports know no rule. */
export interface CodeDescription {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly reason: string;
  readonly good?: string;
  readonly bad?: string;
  /** Absolute address of the page of the code, where the site is published. */
  readonly page?: string;
}

/** How a report is to be written. Each format takes what it needs and leaves the rest. */
export interface ReportOptions {
  /** Whether it is read on a terminal that shows colours. */
  readonly colour?: boolean;
  /** The folder that files are relative to, as seen from the root of the repository; absolute where it lies outside. */
  readonly folder?: string;
  /** Every code that could have been reported. */
  readonly codes?: readonly CodeDescription[];
}

/** One way of writing a result. */
export interface ReportFormat {
  readonly name: string;
  render(result: CheckResult, options?: ReportOptions): string;
}

/** Path of a file from the root of the repository. */
export function repositoryPath(file: string, { folder = '' }: ReportOptions): string {
  return folder === '' ? file : `${folder}/${file}`;
}
