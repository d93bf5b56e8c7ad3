import type { LocatedDiagnostic, Severity } from '../model/diagnostic.ts';
import type { ContentFile } from '../model/file.ts';
import { inOrder } from './order.ts';
import type { CheckResult } from './report.ts';

/** What a run looked at, and how long it took. */
export interface Run {
  readonly files: readonly ContentFile[];
  readonly counted: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

/** Puts diagnostics in order and counts them. */
export function resultOf(
  found: readonly LocatedDiagnostic[],
  { files, counted, milliseconds }: Run,
): CheckResult {
  const count = (severity: Severity): number => found.filter((each) => each.severity === severity).length;
  const summary = {
    ...counted,
    errors: count('error'),
    warnings: count('warning'),
    milliseconds: Math.round(milliseconds),
  };
  return { summary, diagnostics: inOrder(found), files };
}
