import type { KnowledgeGraph } from '../model/graph.ts';

/** Every word of four letters and more in the titles of records, once, in alphabetical order. */
export function titleVocabulary(graph: KnowledgeGraph): readonly string[] {
  const titles = [
    ...[graph.claims, graph.articles, graph.sources, graph.syntheses, graph.topics].flatMap((records) =>
      [...records.values()].map(({ title }) => title),
    ),
    ...[...graph.maps.values()].map(({ question }) => question),
  ];
  const words = titles.flatMap((title) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return [...new Set(words)].sort();
}
