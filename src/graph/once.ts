import type { KnowledgeGraph } from '../model/graph.ts';

/*
 * A graph never changes, so what was asked of it once is known: for questions that the page of every record asks again.
 */

/** A question about a whole graph, worked out once for each. */
export function once<Answer>(work: (graph: KnowledgeGraph) => Answer): (graph: KnowledgeGraph) => Answer {
  const ask = onceForEach((graph: KnowledgeGraph) => work(graph));
  return (graph) => ask(graph, 'all');
}

/** A question about each of many things in a graph, by id or the like, worked out once for each. */
export function onceForEach<Key extends string, Answer>(
  work: (graph: KnowledgeGraph, key: Key) => Answer,
): (graph: KnowledgeGraph, key: Key) => Answer {
  const known = new WeakMap<KnowledgeGraph, Map<Key, { readonly answer: Answer }>>();
  return (graph, key) => {
    const answers = known.get(graph) ?? new Map<Key, { readonly answer: Answer }>();
    known.set(graph, answers);
    const made = answers.get(key) ?? { answer: work(graph, key) };
    answers.set(key, made);
    return made.answer;
  };
}
