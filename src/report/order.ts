import type { LocatedDiagnostic } from '../model/diagnostic.ts';

/** The same order in every run: by file, line, column, code and message; whole files first. */
export function inOrder(diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      byText(a.place.file, b.place.file) ||
      (a.place.start?.line ?? 0) - (b.place.start?.line ?? 0) ||
      (a.place.start?.column ?? 0) - (b.place.start?.column ?? 0) ||
      byText(a.code, b.code) ||
      byText(a.message, b.message),
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
