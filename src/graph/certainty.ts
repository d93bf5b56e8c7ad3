import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind } from '../model/reference.ts';
import { hasBrokenReference, incompleteFiles, lacksRecords } from './completeness.ts';
import { lastingRecords } from './lasting-records.ts';

/** What must be known before something can be called absent. */
export interface Knowledge {
  /** Kinds of records whose files might hold it. */
  readonly files: readonly RecordKind[];
  /** Kinds of records that might be referred to where it seems absent. */
  readonly references: readonly RecordKind[];
}

/**
 * Whether all of it is known. A rule that warns of an absence stays silent until then: what it misses may stand
 * in a broken file, or under a mistyped id.
 */
export function isAllKnown(graph: KnowledgeGraph, { files, references }: Knowledge): boolean {
  const isSomeUnread = files.some((kind) => lacksRecords(graph, kind));
  return !isSomeUnread && !areSomeIncomplete(graph, files) && !hasBrokenReference(graph, references);
}

function areSomeIncomplete(graph: KnowledgeGraph, kinds: readonly RecordKind[]): boolean {
  const incomplete = incompleteFiles(graph);
  if (incomplete.size === 0) return false;
  const records = kinds.flatMap((kind) => [...lastingRecords(graph, kind).values()]);
  return records.some(({ file }) => incomplete.has(file));
}
