import type { Argument } from './argument.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Documents } from './documents.ts';
import type { ArgumentMap } from './map.ts';
import type { Permalink } from './permalink.ts';
import type { Link, RecordRef } from './reference.ts';
import type { Passage, Source, StanceKind } from './source.ts';
import type { Synthesis } from './synthesis.ts';
import type { Topic } from './lists.ts';

/**
 * The linked knowledge base: built once, then only read. Records keep their ids as strings, so the graph has
 * no cycles of objects; every map is in order of ids.
 */
export interface KnowledgeGraph {
  readonly documents: Documents;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly arguments: ReadonlyMap<string, Argument>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly maps: ReadonlyMap<string, ArgumentMap>;
  readonly syntheses: ReadonlyMap<string, Synthesis>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Every argument as stated, in order of files, two with one id included. */
  readonly stated: readonly Argument[];
  /** Every reference of every record, broken ones included. */
  readonly links: readonly Link[];
  /** Everything published so far. */
  readonly ledger: readonly Permalink[];
  /** Records that the ledger once held, and holds no longer. */
  readonly lostPermalinks: readonly Permalink[];
  /** The day on which the content is read, as `YYYY-MM-DD`; without it no date is held against it. */
  readonly today: string | undefined;
  /** The codes whose pages the site has; without them no address of one is held against it. */
  readonly codes: ReadonlySet<string> | undefined;
  readonly index: GraphIndex;
}

/** What is derived from the links, by the id that is asked about. */
export interface GraphIndex {
  /** Arguments by target: the id of a claim, or of an argument that is undercut. */
  readonly argumentsOn: ReadonlyMap<string, readonly Argument[]>;
  /** Arguments by each of their premises. */
  readonly argumentsFrom: ReadonlyMap<string, readonly Argument[]>;
  /** Contraries, both ways round. */
  readonly contraries: ReadonlyMap<string, readonly string[]>;
  /** Stances by claim. */
  readonly stances: ReadonlyMap<string, readonly PassageStance[]>;
  /** Records that mention a record in prose, by `refKey`. */
  readonly mentions: ReadonlyMap<string, readonly RecordRef[]>;
  /** Current ids by former id, by kind and id as in `refKey`. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** How one passage stands to one claim. */
export interface PassageStance {
  readonly source: string;
  readonly passage: Passage;
  readonly claim: string;
  readonly kind: StanceKind;
  readonly holder: string | undefined;
  readonly note: string | undefined;
}
