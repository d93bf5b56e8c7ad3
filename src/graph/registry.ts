import type { Argument } from '../model/argument.ts';
import { scopeDimensions } from '../model/claim.ts';
import type { Documents } from '../model/documents.ts';
import { refKey, type RecordKind } from '../model/reference.ts';
import type { Registry } from './resolve.ts';

/** Records that may carry former ids and a notice of withdrawal. */
interface LastingRecord {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly withdrawn: unknown;
}

function lastingByKind(documents: Documents): [RecordKind, readonly LastingRecord[]][] {
  return [
    ['claim', documents.claims],
    ['source', documents.sources],
    ['map', documents.maps],
    ['synthesis', documents.syntheses],
    ['article', documents.articles],
  ];
}

/** Current ids by former id; a former id that some file still carries as its own name is no alias. */
export function aliasesOf(documents: Documents): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [kind, records] of lastingByKind(documents)) {
    const current = new Set(records.map((record) => record.id));
    for (const { id, aliases: former } of records) {
      for (const alias of former) if (!current.has(alias)) aliases.set(refKey({ kind, id: alias }), id);
    }
  }
  return aliases;
}

/** Everything that can be referred to, arguments included. */
export function registryOf(
  documents: Documents,
  stated: readonly Argument[],
  aliases: Registry['aliases'],
): Registry {
  const standing: (readonly [RecordKind, readonly { readonly id: string }[]])[] = [
    ['argument', stated],
    ['passage', documents.sources.flatMap((source) => source.passages)],
    ['topic', documents.topics],
    ...scopeDimensions.map((dimension) => [dimension, documents.scopes[dimension]] as const),
  ];
  const records = new Map<RecordKind, Map<string, boolean>>();
  for (const [kind, list] of lastingByKind(documents)) {
    records.set(kind, new Map(list.map(({ id, withdrawn }) => [id, withdrawn !== undefined])));
  }
  for (const [kind, list] of standing) records.set(kind, new Map(list.map(({ id }) => [id, false])));
  return { records, aliases, unreadable: new Set(documents.unreadable.map(refKey)) };
}
