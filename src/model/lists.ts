import type { ScopeDimension } from './claim.ts';
import type { KeyPath } from './place.ts';
import type { Reference } from './reference.ts';
import type { Theme } from './theme.ts';

/** One entry of the closed list of topics. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly about: string | undefined;
  /** Where it stands in `topics.yaml`. */
  readonly path: KeyPath;
}

/** The closed lists of scope values, by dimension. */
export type Scopes = Readonly<Record<ScopeDimension, readonly ScopeValue[]>>;

export interface ScopeValue {
  readonly id: string;
  /** As it reads after "for" or "in": a plural noun or a place. */
  readonly title: string;
  /** Where it stands in `scopes.yaml`. */
  readonly path: KeyPath;
}

/** What makes this knowledge base a site of its own: `content/site.yaml`. */
export interface SiteSettings {
  readonly title: string;
  /** The debate in one question, cut where the page may put its "or". */
  readonly question: readonly string[];
  readonly description: string;
  /** A BCP 47 tag such as `en-GB`. */
  readonly language: string;
  /** Which way that language is written. */
  readonly direction: 'ltr' | 'rtl';
  /** Colours of its own; absent where those of the engine will do. */
  readonly theme: Theme | undefined;
  /** Address of the repository that readers may answer to; absent while there is none. */
  readonly repository: string | undefined;
  /** Absent where the authors state none: a licence is nothing to assume. */
  readonly licences: { readonly content: Licence; readonly code: Licence } | undefined;
  /** What tells a reader how to read the site and how it is made; at the foot of every page. */
  readonly guides: readonly Reference[];
  /** Which questions and articles come first in lists and in reading; the others follow by their titles. */
  readonly maps: readonly Reference[];
  readonly articles: readonly Reference[];
  /** Ways in for readers, by the situation they are in. */
  readonly situations: readonly Situation[];
  /** The two columns of the home page. */
  readonly sides: readonly Side[];
}

export interface Licence {
  readonly name: string;
  readonly url: string;
}

export interface Situation {
  readonly title: string;
  readonly summary: string;
  readonly read: readonly Reference[];
}

/** What one side of the debate holds, in a few claims. */
export interface Side {
  readonly title: string;
  readonly claims: readonly Reference[];
}
