import { argumentId, type Argument, type ArgumentDocument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { Documents } from '../model/documents.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { buildIndex } from './build-index.ts';
import { referencesIn } from './references.ts';
import { aliasesOf, registryOf } from './registry.ts';
import { currentId, resolve, type Registry } from './resolve.ts';

/**
 * Links documents into the knowledge graph. Unresolved references stay in it with a status that says why;
 * nothing is reported here, and nothing in the documents changes.
 *
 * @param today - the day that dates are held against, as `YYYY-MM-DD`
 */
export function link(documents: Documents, today?: string): KnowledgeGraph {
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
    today,
  };
  return Object.freeze({ ...records, index: buildIndex(records, aliases) });
}

function linkArgument(aliases: Registry['aliases'], claim: Claim, written: ArgumentDocument): Argument {
  const { kind, because, reviewed, path } = written;
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
    file: claim.file,
    path,
  };
}

/** In order of ids; of two records with one id the first is kept, and a rule reports the other. */
function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const map = new Map<string, T>();
  for (const record of sorted) if (!map.has(record.id)) map.set(record.id, record);
  return map;
}
