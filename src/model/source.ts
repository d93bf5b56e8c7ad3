import type { Lasting } from './lasting.ts';
import type { KeyPath } from './place.ts';
import type { Reference } from './reference.ts';

export const sourceKinds = ['essay', 'thread', 'excerpts'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** How a passage stands to a claim; readers see for, against, mixed, reported. */
export const stanceKinds = ['asserts', 'denies', 'qualifies', 'reports'] as const;

export type StanceKind = (typeof stanceKinds)[number];

/** A bibliographic record, with everything we took from the copy we read. */
export interface Source extends Lasting {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly site: string;
  /** A day, a month or a year: `2021-09-03`, `2021-09`, `2021`. */
  readonly issued: string;
  /** The original. */
  readonly url: string;
  readonly kind: SourceKind;
  /** Interests of the author that a reader should know. */
  readonly interests: string | undefined;
  /** What the copy we read lacks. */
  readonly missing: string | undefined;
  readonly copy: { readonly file: string; readonly sha256: string };
  /** In the order of the file. */
  readonly passages: readonly Passage[];
}

/** A numbered range of paragraphs; for a thread, one comment. */
export interface Passage {
  /** `<source>#p<n>` */
  readonly id: string;
  /** Permanent: gaps are allowed, renumbering is not. */
  readonly n: number;
  /** First and last paragraph of the copy, both inclusive, counted from 1. */
  readonly paragraphs: readonly [number, number];
  readonly fingerprint: string;
  /** Its first few words as they stand in the original: a pointer, which a browser can follow. */
  readonly start: string | undefined;
  /** What the passage says, in our words. */
  readonly gist: string | undefined;
  /** Undefined while nobody has looked; an empty list says that it bears on no claim. */
  readonly stances: readonly Stance[] | undefined;
  /** Why the passage is left aside. */
  readonly skip: string | undefined;
  readonly path: KeyPath;
}

/** Links a passage to a claim. Who says something is never an argument for it. */
export interface Stance {
  readonly claim: Reference;
  readonly kind: StanceKind;
  /** Whose view is reported. */
  readonly holder: string | undefined;
  readonly note: string | undefined;
}

export function passageId(source: string, n: number): string {
  return `${source}#p${n}`;
}
