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
