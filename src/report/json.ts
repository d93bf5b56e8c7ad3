import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { LocatedPlace } from '../model/place.ts';
import type { ReportFormat } from './report.ts';

/** For programs. The shape is a contract (DESIGN.md 6.3): keys may be added, never changed. */
export const json: ReportFormat = {
  name: 'json',
  render({ summary, diagnostics }) {
    return JSON.stringify({ version: 1, summary, diagnostics: diagnostics.map(record) }, undefined, 2);
  },
};

function record({ code, severity, message, place, related = [], hint }: LocatedDiagnostic): object {
  return {
    code,
    severity,
    message,
    ...position(place),
    endLine: place.end?.line ?? null,
    endColumn: place.end?.column ?? null,
    hint: hint ?? null,
    related: related.map((each) => ({ message: each.message, ...position(each.place) })),
  };
}

function position({ file, start }: LocatedPlace): object {
  return { file, line: start?.line ?? null, column: start?.column ?? null };
}
