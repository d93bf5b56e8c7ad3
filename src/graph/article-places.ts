import type { KnowledgeGraph } from '../model/graph.ts';
import type { Situation } from '../model/lists.ts';
import { refKey } from '../model/reference.ts';
import { orderOf } from './reading-order.ts';
import { currentId } from './resolve.ts';

/** Where an article belongs: what a reader may go on to from its end. */
export interface ArticlePlaces {
  /** Ids of the questions that lead to it or that it leads to, in the order of reading. */
  readonly maps: readonly string[];
  /** The situations in which it is to be read, with their places in `site.yaml`. */
  readonly situations: readonly { readonly situation: Situation; readonly index: number }[];
}

export function placesOfArticle(graph: KnowledgeGraph, id: string): ArticlePlaces {
  const leading = (graph.index.mentions.get(refKey({ kind: 'article', id })) ?? [])
    .filter(({ kind }) => kind === 'map')
    .map((map) => map.id);
  const led = (graph.articles.get(id)?.body.mentions ?? [])
    .filter(({ expected }) => expected === 'map')
    .map(({ written }) => currentId(graph.index, 'map', written));
  const maps = new Set([...leading, ...led]);
  return { maps: orderOf(graph, 'map').filter((map) => maps.has(map)), situations: situationsOf(graph, id) };
}

function situationsOf({ documents, index }: KnowledgeGraph, id: string): ArticlePlaces['situations'] {
  return documents.site.situations
    .map((situation, nth) => ({ situation, index: nth }))
    .filter(({ situation }) =>
      situation.read.some(
        ({ expected, written }) => expected === 'article' && currentId(index, 'article', written) === id,
      ),
    );
}
