import type { KnowledgeGraph } from '../model/graph.ts';
import type { Passage } from '../model/source.ts';
import type { Synthesis } from '../model/synthesis.ts';
import { findingsOf, sourceIds } from './findings.ts';

/** Passages of a synthesis's sources that take a side on none of its claims. */
export function untouchedPassages(graph: KnowledgeGraph, synthesis: Synthesis): Passage[] {
  const touched = new Set(
    findingsOf(graph, synthesis).flatMap(({ passages }) => passages.map((passage) => passage.id)),
  );
  const all = sourceIds(graph, synthesis).flatMap((id) => graph.sources.get(id)?.passages ?? []);
  return all.filter((passage) => !touched.has(passage.id));
}

/** Why a passage takes no side on any claim of a synthesis. */
export interface Untouched {
  /** Weighed, and bears on other claims or on none. */
  readonly weighed: readonly Passage[];
  /** Not yet weighed against the claims. */
  readonly pending: readonly Passage[];
  /** Left aside, each for a reason. */
  readonly skipped: readonly Passage[];
}

export function untouchedBy(graph: KnowledgeGraph, synthesis: Synthesis): Untouched {
  const rest = untouchedPassages(graph, synthesis);
  return {
    weighed: rest.filter((passage) => passage.stances !== undefined),
    pending: rest.filter((passage) => passage.stances === undefined && passage.skip === undefined),
    skipped: rest.filter((passage) => passage.skip !== undefined),
  };
}
