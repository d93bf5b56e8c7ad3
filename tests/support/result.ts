import type { LocatedDiagnostic } from '../../src/model/diagnostic.ts';
import type { LocatedPlace } from '../../src/model/place.ts';
import type { CheckResult } from '../../src/report/report.ts';
import { resultOf } from '../../src/report/result.ts';

/** A file of five lines, and a shorter one, for reports to point at. */
const files = [
  {
    path: 'claims/tea-calms.md',
    text: '---\ntitle: Tea calms\nkind: empiricl\ntopics: [tea]\n---\n',
  },
  { path: 'claims/tea-wakes.md', text: 'title: Tea wakes\n' },
];

/** A place on one line, as `file:line:from-to`, or a file as a whole. */
export function at(written: string): LocatedPlace {
  const found = /^(.+):(\d+):(\d+)-(\d+)$/u.exec(written);
  if (!found) return { file: written, start: null, end: null };
  const [, file = '', line, from, to] = found;
  const point = (column: string | undefined) => ({ line: Number(line), column: Number(column) });
  return { file, start: point(from), end: point(to) };
}

/** An error, unless it says otherwise. */
export function finding(
  place: string,
  rest: Partial<Omit<LocatedDiagnostic, 'place'>> = {},
): LocatedDiagnostic {
  const message = 'Unexpected text `empiricl`, expected a kind';
  return { code: 'schema-violation', severity: 'error', message, place: at(place), ...rest };
}

/** What a run over the two files found. */
export function resultWith(
  diagnostics: readonly LocatedDiagnostic[],
  more: readonly { path: string; text: string }[] = [],
): CheckResult {
  const read = [...files, ...more];
  return resultOf(diagnostics, { files: read, counted: { files: read.length, claims: 1 }, milliseconds: 7 });
}
