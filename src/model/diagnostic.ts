import type { LocatedPlace, Place } from './place.ts';

/** `error`: the site would be wrong or a link dead. `warning`: the knowledge base is weaker than it should be. */
export type Severity = 'error' | 'warning';

/** The other end of a relation, or an earlier declaration, that belongs to a finding. */
export interface RelatedPlace<P = Place> {
  readonly message: string;
  readonly place: P;
}

/** What a rule reports. The runner adds the rule's code and severity. */
export interface Finding<P = Place> {
  /** One sentence without a full stop: Unexpected …, expected … */
  readonly message: string;
  readonly place: P;
  readonly related?: readonly RelatedPlace<P>[];
  /** One thing to do, as a sentence, when it is likely to be right. */
  readonly hint?: string;
  /** A change that is certain to be right; `npm run check -- --fix` makes it. */
  readonly fix?: Fix;
}

/** A change to the text at the finding's place, which touches nothing else in the file. */
export type Fix = ReplaceWord | RemoveKey;

export interface ReplaceWord {
  readonly kind: 'replace-word';
  /** What is written there now, and what it should be. */
  readonly was: string;
  readonly is: string;
}

/** Takes a key of the front matter away, with everything under it. */
export interface RemoveKey {
  readonly kind: 'remove-key';
  readonly key: string;
}

/** A finding of a known rule. `code` is permanent: the rule's file name and its page. */
export interface Diagnostic<P = Place> extends Finding<P> {
  readonly code: string;
  readonly severity: Severity;
}

/** A diagnostic whose places are lines and columns, ready for a report. */
export type LocatedDiagnostic = Diagnostic<LocatedPlace>;

/** Something the parser could not take as it stands; the rule named by `code` reports it. */
export interface Problem extends Finding {
  readonly code: ProblemCode;
}

export const problemCodes = [
  'unreadable-file',
  'unexpected-file',
  'invalid-id',
  'invalid-yaml',
  'schema-violation',
  'invalid-markdown',
  'executable-prose',
  'cut-text',
  'hidden-character',
] as const;

export type ProblemCode = (typeof problemCodes)[number];
