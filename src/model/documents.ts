import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Problem } from './diagnostic.ts';
import type { Scopes, SiteSettings, Topic } from './lists.ts';
import type { ArgumentMap } from './map.ts';
import type { Permalink } from './permalink.ts';
import type { RecordRef } from './reference.ts';
import type { Source } from './source.ts';
import type { Synthesis } from './synthesis.ts';

/** Everything the parser made of the files: records with unresolved references, and what it could not take. */
export interface Documents {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly maps: readonly ArgumentMap[];
  readonly syntheses: readonly Synthesis[];
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly scopes: Scopes;
  readonly site: SiteSettings;
  /** Words that readers use for one another, a group for each subject of the debate; `*` stands for any ending. */
  readonly searchWords: readonly (readonly string[])[];
  /** Everything published so far, in the order of publication. */
  readonly ledger: readonly Permalink[];
  /** Records whose file exists but yields none: references to them are not reported as well. */
  readonly unreadable: readonly RecordRef[];
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
  /** Paths of all files, those that no record came of included. */
  readonly paths: readonly string[];
}
