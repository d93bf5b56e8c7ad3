import type { KeyPath } from './place.ts';

/** One former version of what is said in one place: the statement of a claim, or the reason of an argument. */
export interface Wording {
  readonly text: string;
  readonly fingerprint: string;
  /** The day on which the wording was given up, as `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
  /** A typo: answers to this wording stay reviewed. */
  readonly minor: boolean;
  /** The id that the claim had which said this, where that was another claim, and is part of this one now. */
  readonly of: string | undefined;
  readonly path: KeyPath;
}

/** What the record itself once said: what others said that became part of it is no version of it. */
export function ownWordings(earlier: readonly Wording[]): Wording[] {
  return earlier.filter(({ of }) => of === undefined);
}

/** Where a wording, today's or a former one, stands on the page of its record. */
export function wordingAnchor(fingerprint: string): string {
  return `wording-${fingerprint}`;
}
