import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { LocatedPlace } from '../model/place.ts';

/** A finding, and the further places where the very same was found. */
export interface Folded {
  readonly diagnostic: LocatedDiagnostic;
  readonly also: readonly LocatedPlace[];
}

/**
 * Makes one of findings that say the same of several places of a file, or of several whole files: one dead link
 * in the masthead of a site is one thing to mend, however many pages have it.
 */
export function fold(diagnostics: readonly LocatedDiagnostic[]): Folded[] {
  const byContent = new Map<string, { diagnostic: LocatedDiagnostic; also: LocatedPlace[] }>();
  for (const diagnostic of diagnostics) {
    const key = contentOf(diagnostic);
    const first = byContent.get(key);
    if (first) first.also.push(diagnostic.place);
    else byContent.set(key, { diagnostic, also: [] });
  }
  return [...byContent.values()];
}

function contentOf({ place, code, message, hint, related }: LocatedDiagnostic): string {
  return JSON.stringify([place.start ? place.file : null, code, message, hint ?? null, related ?? []]);
}
