import { argumentId, type Argument, type ArgumentDocument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { Documents } from '../model/documents.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Permalink } from '../model/permalink.ts';
import { buildIndex } from './build-index.ts';
import { referencesIn } from './references.ts';
import { aliasesOf, registryOf } from './registry.ts';
import { currentId, resolve, type Registry } from './resolve.ts';

/** What a graph is held against besides its own content. */
export interface Circumstances {
  /** The day that dates are held against, as `YYYY-MM-DD`. */
  readonly today?: string | undefined;
  /** The ledger as it was where this content comes from. */
  readonly formerLedger?: readonly Permalink[];
  /** The codes whose pages the site has. */
  readonly codes?: ReadonlySet<string> | undefined;
}

/**
 * Links documents into the knowledge graph. Unresolved references stay in it with a status that says why;
 * nothing is reported here, and nothing in the documents changes.
 */
export function link(
  documents: Documents,
  { today, formerLedger = [], codes }: Circumstances = {},
): KnowledgeGraph {
  const aliases = aliasesOf(documents);
  const stated = documents.claims.flatMap((claim) =>
    claim.arguments.map((argument) => linkArgument(aliases, claim, argument)),
  );
  const registry = registryOf(documents, stated, aliases);
  const links = referencesIn(documents).map(({ from, reference }) => resolve(registry, from, reference));
  const records = {
    documents,
    claims: byId(documents.claims),
    arguments: byId(stated),
    sources: byId(documents.sources),
    passages: byId(documents.sources.flatMap((source) => source.passages)),
    maps: byId(documents.maps),
    syntheses: byId(documents.syntheses),
    articles: byId(documents.articles),
    topics: new Map(documents.topics.map((topic) => [topic.id, topic])),
    stated,
    links,
    ledger: documents.ledger,
    lostPermalinks: lostFrom(documents.ledger, formerLedger),
    today,
    codes,
  };
  return Object.freeze({ ...records, index: buildIndex(records, aliases) });
}

function linkArgument(aliases: Registry['aliases'], claim: Claim, written: ArgumentDocument): Argument {
  const { kind, because, reviewed, earlier, path } = written;
  const current = currentId.bind(undefined, { aliases });
  const target = current(written.target.expected, written.target.written);
  return {
    id: argumentId(claim.id, kind, target),
    kind,
    premises: [claim.id, ...written.with.map((each) => current('claim', each.written))],
    target,
    because,
    from: written.from.map((each) => current('passage', each.written)),
    reviewed,
    earlier,
    file: claim.file,
    path,
  };
}

/** Every record of the former ledger that the present one lacks, once. */
function lostFrom(ledger: readonly Permalink[], former: readonly Permalink[]): Permalink[] {
  if (former.length === 0) return [];
  const text = ({ address, on, moved, withdrawn, said }: Permalink): string =>
    JSON.stringify([address, on, moved, withdrawn, said]);
  const before = new Map(former.map((record) => [text(record), record]));
  for (const record of ledger) before.delete(text(record));
  return [...before.values()];
}

/** In order of ids; of two records with one id the first is kept, and a rule reports the other. */
function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const map = new Map<string, T>();
  for (const record of sorted) if (!map.has(record.id)) map.set(record.id, record);
  return map;
}
