import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind } from '../model/reference.ts';

/**
 * Whether some file of a kind could not be read. What it holds is then unknown, so a rule that reports an
 * absence stays silent until the file is mended: it would blame records that are in order.
 */
export function lacksRecords(graph: KnowledgeGraph, kind: RecordKind): boolean {
  return graph.documents.unreadable.some((ref) => ref.kind === kind);
}
