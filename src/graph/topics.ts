import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Topic } from '../model/lists.ts';
import { voicesOn } from './stances.ts';

/** The claims on a topic, those with the most passages on either side first. */
export function claimsOnTopic(graph: KnowledgeGraph, topic: string): Claim[] {
  const claims = [...graph.claims.values()].filter((claim) =>
    claim.topics.some((each) => each.written === topic),
  );
  return byAttention(graph, claims);
}

/** Most spoken about first, then in order of titles. */
export function byAttention(graph: KnowledgeGraph, claims: readonly Claim[]): Claim[] {
  const counted = claims.map((claim) => {
    const voices = voicesOn(graph, claim.id);
    return { claim, count: voices.for.length + voices.against.length + voices.mixed.length };
  });
  counted.sort((a, b) => b.count - a.count || (a.claim.title < b.claim.title ? -1 : 1));
  return counted.map(({ claim }) => claim);
}

/** Topics with the claims that name them first, so that each claim stands once; topics without any are left out. */
export function topicsWithFirstClaims(
  graph: KnowledgeGraph,
): { readonly topic: Topic; readonly claims: Claim[] }[] {
  const isFirst =
    (topic: Topic) =>
    (claim: Claim): boolean =>
      claim.topics[0]?.written === topic.id;
  return [...graph.topics.values()]
    .map((topic) => ({ topic, claims: claimsOnTopic(graph, topic.id).filter(isFirst(topic)) }))
    .filter(({ claims }) => claims.length > 0);
}
