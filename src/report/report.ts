import type { LocatedDiagnostic } from '../model/diagnostic.ts';

/** What a run of the checker found, ready to be written in some format. */
export interface CheckResult {
  readonly summary: Summary;
  /** In order of files, then of places. */
  readonly diagnostics: readonly LocatedDiagnostic[];
}

export interface Summary {
  readonly files: number;
  readonly claims: number;
  readonly arguments: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
}

/** One way of writing a result. */
export interface ReportFormat {
  readonly name: string;
  render(result: CheckResult): string;
}
