import type { Place } from './place.ts';
import type { MentionScheme, Reference } from './reference.ts';

/** Bodies of claims are GitHub-flavoured Markdown; bodies of maps, syntheses and articles are MDX. */
export type Dialect = 'gfm' | 'mdx';

/** A text written for readers, with every place where it refers to a record. */
export interface Prose {
  readonly text: string;
  readonly dialect: Dialect;
  /** The line of the file on which the text begins, counted from 1. */
  readonly line: number;
  readonly mentions: readonly Mention[];
  /** Every other link. */
  readonly links: readonly PlainLink[];
  /** Anchors of the headings; sought only where a link leads to a place of the same page. */
  readonly anchors: readonly string[];
}

/** A link to an address that names no record. */
export interface PlainLink {
  readonly address: string;
  readonly place: Place;
}

export interface Mention extends Reference {
  /** The words of the link, without markup. */
  readonly words: string;
  /** All attributes of the component that makes the mention, where no link does. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * The components that MDX prose may use, with their attributes. An attribute that names a kind of record is a
 * checked reference to one; the others take one of the listed words.
 */
export const proseComponents: Readonly<Record<string, Readonly<Record<string, ProseAttribute>>>> = {
  Count: { claim: 'claim', source: 'source', stance: ['for', 'against', 'mixed', 'reported', 'any'] },
};

export type ProseAttribute = MentionScheme | readonly string[];
