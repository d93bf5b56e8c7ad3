import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { stepText } from './argument-text.ts';

/** What a link to a record says when its author gave it no words. */
export function titleOf(graph: KnowledgeGraph, { kind, id }: RecordRef): string {
  switch (kind) {
    case 'claim':
      return graph.claims.get(id)?.title ?? id;
    case 'argument':
      return stepText(graph, id);
    case 'map':
      return graph.maps.get(id)?.question ?? id;
    case 'article':
      return graph.articles.get(id)?.title ?? id;
    case 'synthesis':
      return graph.syntheses.get(id)?.title ?? id;
    case 'source':
      return graph.sources.get(id)?.title ?? id;
    case 'topic':
      return graph.topics.get(id)?.title ?? id;
    default:
      return id;
  }
}
