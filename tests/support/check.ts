import assert from 'node:assert/strict';
import { checkFixture } from './check-files.ts';

/** The day on which every test takes place. */
export const today = '2026-12-31';

/**
 * Checks a small knowledge base and compares what is reported, a line each:
 * `file:line:column code message`, then related places and the hint behind arrows.
 */
export function check(files: string, expected: readonly string[]): void {
  assert.deepEqual(reportOf(files), expected);
}

export function reportOf(files: string): string[] {
  const { result } = checkFixture(files, { today });
  return result.diagnostics.flatMap(({ place, code, message, related = [], hint }) => [
    `${at(place)} ${code} ${message}`,
    ...related.map((each) => `  -> ${at(each.place)} ${each.message}`),
    ...(hint === undefined ? [] : [`  -> ${hint}`]),
  ]);
}

function at(place: { file: string; start: { line: number; column: number } | null }): string {
  return place.start ? `${place.file}:${place.start.line}:${place.start.column}` : place.file;
}
