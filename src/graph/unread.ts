import { parseArgumentId } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind, RecordRef } from '../model/reference.ts';
import { faultFinder } from './faults.ts';
import { lastingRecords } from './lasting-records.ts';
import { currentId } from './resolve.ts';

/**
 * Tells whether a record that seems to be gone may stand in what could not be read: in an unreadable file of its
 * kind, under aliases that were not taken, or among the parts of its own file.
 */
export function unreadFinder(graph: KnowledgeGraph): (ref: RecordRef) => boolean {
  const isFaulty = faultFinder(graph);
  const unread = new Set(graph.documents.unreadable.map(({ kind }) => kind));
  const mayBeNamed = (kind: RecordKind): boolean =>
    unread.has(kind) ||
    [...lastingRecords(graph, kind).values()].some(({ file }) => isFaulty(file, 'aliases'));
  const isPartFaulty = (kind: RecordKind, id: string, key: string): boolean => {
    const record = lastingRecords(graph, kind).get(currentId(graph.index, kind, id));
    return record !== undefined && isFaulty(record.file, key);
  };
  return ({ kind, id }) => {
    if (kind === 'passage')
      return mayBeNamed('source') || isPartFaulty('source', id.split('#')[0] ?? '', 'passages');
    if (kind !== 'argument') return mayBeNamed(kind);
    return mayBeNamed('claim') || isPartFaulty('claim', parseArgumentId(id)?.from ?? '', 'arguments');
  };
}
