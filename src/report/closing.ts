import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { Summary } from './report.ts';

/** The last line of a report: what was found in how much, and how long it took. */
export function closing({ errors, warnings, milliseconds, ...counted }: Summary): string {
  const read = Object.entries(counted).map(([noun, count]) => plural(count, noun.replace(/s$/u, '')));
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${read.join(', ')} (${milliseconds} ms)`;
}

/** How often each code was reported, the most frequent first. */
export function countedCodes(diagnostics: readonly LocatedDiagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  const inOrder = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return inOrder.map(([code, count]) => `${count} ${code}`).join(', ');
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
