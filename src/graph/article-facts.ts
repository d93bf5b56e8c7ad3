import type { Article } from '../model/article.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Source } from '../model/source.ts';
import { counterargumentsTo } from './counterarguments.ts';
import { currentId } from './resolve.ts';

/** What a reader may want to know of an article before reading it. */
export interface ArticleFacts {
  /** Ids of the claims it mentions, in the order of the text. */
  readonly claims: readonly string[];
  /** How many of them have a counterargument. */
  readonly answered: number;
  /** The sources that speak to those claims, with how many passages do. */
  readonly sources: readonly { readonly source: Source; readonly passages: number }[];
  /** Reading time at 220 words a minute, at least one. */
  readonly minutes: number;
}

const wordsPerMinute = 220;

export function articleFacts(graph: KnowledgeGraph, { body }: Article): ArticleFacts {
  const mentioned = body.mentions.filter((mention) => mention.expected === 'claim');
  const claims = [...new Set(mentioned.map((mention) => currentId(graph.index, 'claim', mention.written)))];
  const stances = claims.flatMap((claim) => graph.index.stances.get(claim) ?? []);
  const sources = [...graph.sources.values()].map((source) => {
    const passages = new Set(
      stances.filter((stance) => stance.source === source.id).map((stance) => stance.passage.n),
    );
    return { source, passages: passages.size };
  });
  return {
    claims,
    answered: claims.filter((claim) => counterargumentsTo(graph, claim).length > 0).length,
    sources: sources.filter(({ passages }) => passages > 0),
    minutes: Math.max(1, Math.round(countWords(body.text) / wordsPerMinute)),
  };
}

/** Words that are read: the addresses of links are not. */
function countWords(text: string): number {
  return text.replace(/\]\([^)]*\)/gu, ']').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
