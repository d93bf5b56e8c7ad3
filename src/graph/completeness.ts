import type { KnowledgeGraph } from '../model/graph.ts';
import type { LinkStatus, RecordKind } from '../model/reference.ts';

/**
 * Whether some file of a kind could not be read. What it holds is then unknown, so a rule that reports an
 * absence stays silent until the file is mended: it would blame records that are in order.
 */
export function lacksRecords(graph: KnowledgeGraph, kind: RecordKind): boolean {
  return graph.documents.unreadable.some((ref) => ref.kind === kind);
}

/** Files of which some part could not be taken: what they seem not to say, they may have said. */
export function incompleteFiles(graph: KnowledgeGraph): ReadonlySet<string> {
  return new Set(graph.documents.problems.map((problem) => problem.place.file));
}

/** Whether some reference to records of these kinds leads nowhere: it may be the very one that a rule misses. */
export function hasBrokenReference(graph: KnowledgeGraph, kinds: readonly RecordKind[]): boolean {
  const broken: readonly LinkStatus[] = ['missing', 'wrong-kind', 'unreadable'];
  return graph.links.some(({ status, expected }) => broken.includes(status) && kinds.includes(expected));
}
