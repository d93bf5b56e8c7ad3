import type { Place } from './place.ts';

/** Everything that can be named by an id. The last four are the dimensions of a scope. */
export const recordKinds = [
  'claim',
  'argument',
  'source',
  'passage',
  'map',
  'synthesis',
  'article',
  'topic',
  'company',
  'region',
  'role',
  'level',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** The kinds that prose may mention, each by a link such as `claim:some-id`. */
export const mentionSchemes = ['claim', 'argument', 'map', 'source', 'synthesis', 'article'] as const;

export type MentionScheme = (typeof mentionSchemes)[number];

/** One record, by kind and id. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A place where one record names another, as the author wrote it. */
export interface Reference {
  readonly expected: RecordKind;
  readonly written: string;
  /** What follows `#` in a mention of a claim: the anchor of one of its wordings. */
  readonly fragment?: string;
  readonly place: Place;
}

/**
 * What became of a reference. `renamed`: reached through a former id. `unreadable`: the file is there, but its
 * content could not be taken, which is reported at that file and not at every reference to it.
 */
export type LinkStatus = 'resolved' | 'renamed' | 'withdrawn' | 'unreadable' | 'wrong-kind' | 'missing';

/** A reference after linking. Broken links stay in the graph as data, with the status that says why. */
export interface Link extends Reference {
  readonly from: RecordRef;
  readonly status: LinkStatus;
  /** The record reached: of another kind than expected when the status is `wrong-kind`, absent when `missing`. */
  readonly target?: RecordRef;
}

/** Stands for every id of a kind whose list cannot be read. */
export const anyId = '*';

export function refKey(ref: RecordRef): string {
  return `${ref.kind}:${ref.id}`;
}
