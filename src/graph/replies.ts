import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { counterargumentsTo } from './counterarguments.ts';
import { positionsOf } from './positions.ts';

/**
 * The chain of replies that a claim sets off: what answers it, what answers that, and so on. Every claim
 * replies once, where it is nearest, so that a dispute in a circle ends; of all chains the first of the longest
 * is given, beginning with the claim. Its length less one is the depth of the exchange: 0 is unanswered.
 */
export function replyChain(graph: KnowledgeGraph, claim: string): string[] {
  const repliesTo = new Map<string, string | undefined>([[claim, undefined]]);
  let level = [claim];
  let deepest = claim;
  while (level.length > 0) {
    deepest = level[0] ?? deepest;
    level = level.flatMap((target) =>
      repliers(graph, target).filter((reply) => {
        const isNew = !repliesTo.has(reply);
        if (isNew) repliesTo.set(reply, target);
        return isNew;
      }),
    );
  }
  return chainTo(deepest, repliesTo);
}

/** How many replies follow on each other from a claim. */
export function depthOfExchange(graph: KnowledgeGraph, claim: string): number {
  return replyChain(graph, claim).length - 1;
}

/** The longest chain of replies that a position of a map sets off, the first of several. */
export function longestExchange(graph: KnowledgeGraph, map: ArgumentMap): string[] {
  const chains = positionsOf(graph, map).map(({ claim }) => replyChain(graph, claim.id));
  return chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}

function repliers(graph: KnowledgeGraph, claim: string): string[] {
  return counterargumentsTo(graph, claim).map(({ argument }) => argument.premises[0]);
}

function chainTo(last: string, repliesTo: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = last; at !== undefined; at = repliesTo.get(at)) chain.push(at);
  return chain.reverse();
}
