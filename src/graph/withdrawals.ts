import type { Withdrawal } from '../model/lasting.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { lastingKinds, lastingRecords } from './lasting-records.ts';
import { currentId } from './resolve.ts';

/** A record that its editors no longer stand behind. */
export interface WithdrawnRecord {
  readonly ref: RecordRef;
  readonly file: string;
  readonly withdrawal: Withdrawal;
}

/** Whether anything was withdrawn at all. */
export function hasWithdrawals(graph: KnowledgeGraph): boolean {
  return lastingKinds.some((kind) =>
    [...lastingRecords(graph, kind).values()].some((record) => record.withdrawn !== undefined),
  );
}

/**
 * The withdrawn record that a reader meets behind a reference. An argument goes with its first premise, a
 * passage with its source.
 */
export function withdrawnBehind(graph: KnowledgeGraph, target: RecordRef): WithdrawnRecord | undefined {
  const ref = bearerOf(graph, target);
  const record = lastingRecords(graph, ref.kind).get(ref.id);
  return record?.withdrawn && { ref, file: record.file, withdrawal: record.withdrawn };
}

/** What to read instead of a withdrawn record, past notices that were withdrawn themselves. */
export function readInstead(graph: KnowledgeGraph, withdrawn: RecordRef): RecordRef | undefined {
  const passed = new Set<string>();
  let at = withdrawn;
  while (!passed.has(refKey(at))) {
    passed.add(refKey(at));
    const record = lastingRecords(graph, at.kind).get(at.id);
    if (record && !record.withdrawn) return at;
    const see = record?.withdrawn?.see;
    if (!see) return undefined;
    at = { kind: at.kind, id: currentId(graph.index, at.kind, see.written) };
  }
  return undefined;
}

function bearerOf(graph: KnowledgeGraph, { kind, id }: RecordRef): RecordRef {
  if (kind === 'passage') return { kind: 'source', id: id.split('#')[0] ?? '' };
  if (kind === 'argument') return { kind: 'claim', id: graph.arguments.get(id)?.premises[0] ?? '' };
  return { kind, id };
}
