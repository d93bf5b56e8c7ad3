import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { answerTo } from '../wording/answer.ts';
import { titleOf } from '../wording/record-title.ts';

/** What lists of results and previews say of a record: a claim never comes without what answers it. */
export function descriptionOf(graph: KnowledgeGraph, ref: RecordRef): string {
  const { kind, id } = ref;
  if (kind === 'claim') {
    const answer = answerTo(graph, id);
    const against = answer ? ` Strongest counterargument: ${answer.title}.` : '';
    return `${graph.claims.get(id)?.statement ?? id}${against}`;
  }
  const own = {
    argument: graph.arguments.get(id)?.because,
    article: graph.articles.get(id)?.summary,
    synthesis: graph.syntheses.get(id)?.summary,
  };
  return (kind in own ? own[kind as keyof typeof own] : undefined) ?? titleOf(graph, ref);
}
