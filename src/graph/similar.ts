import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind } from '../model/reference.ts';
import { nearest } from '../parse/nearest.ts';

/** The id of a kind of record that a mistyped one most likely means, if there is exactly one. */
export function similarId(graph: KnowledgeGraph, kind: RecordKind, written: string): string | undefined {
  return nearest(written, idsOf(graph, kind));
}

/** Every id of one kind of record that a reference may well mean. */
export function idsOf(graph: KnowledgeGraph, kind: RecordKind): Iterable<string> {
  switch (kind) {
    case 'claim':
      return graph.claims.keys();
    case 'argument':
      return wholeArguments(graph);
    case 'source':
      return graph.sources.keys();
    case 'passage':
      return graph.passages.keys();
    case 'map':
      return graph.maps.keys();
    case 'synthesis':
      return graph.syntheses.keys();
    case 'article':
      return graph.articles.keys();
    case 'topic':
      return graph.topics.keys();
    default:
      return graph.documents.scopes[kind].map((value) => value.id);
  }
}

/** An argument whose target does not exist is itself mistyped, and nobody means it. */
function wholeArguments({ arguments: all, claims }: KnowledgeGraph): string[] {
  const whole = [...all.values()].filter(({ kind, target }) =>
    (kind === 'undercuts' ? all : claims).has(target),
  );
  return whole.map((argument) => argument.id);
}
