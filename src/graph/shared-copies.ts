import type { KnowledgeGraph } from '../model/graph.ts';
import type { Source } from '../model/source.ts';

/** Sources by the copy that was read of them: an article and the thread about it may share one. */
export function sourcesByCopy(graph: KnowledgeGraph): ReadonlyMap<string, readonly Source[]> {
  const named = [...graph.sources.values()].filter((source) => source.copy.file !== '');
  return Map.groupBy(named, (source) => source.copy.file);
}
