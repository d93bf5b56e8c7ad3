import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { counterargumentsTo, type Bearing } from './counterarguments.ts';
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
      repliersTo(graph, target).filter((reply) => {
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
  const { depths } = repliesIn(graph);
  const depth = depths.get(claim) ?? replyChain(graph, claim).length - 1;
  depths.set(claim, depth);
  return depth;
}

/** The longest chain of replies that a position of a map sets off, the first of several. */
export function longestExchange(graph: KnowledgeGraph, map: ArgumentMap): string[] {
  const chains = positionsOf(graph, map).map(({ claim }) => replyChain(graph, claim.id));
  return chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}

/** A claim in a chain of replies, and how it answers the one before it. */
export interface Reply {
  readonly claim: string;
  /** Absent for the claim with which the chain begins. */
  readonly by: Bearing['by'] | undefined;
}

export function repliesAlong(graph: KnowledgeGraph, chain: readonly string[]): Reply[] {
  return chain.map((claim, nth) => {
    const answered = chain[nth - 1];
    const bearings = answered === undefined ? [] : counterargumentsTo(graph, answered);
    return { claim, by: bearings.find(({ argument }) => argument.premises[0] === claim)?.by };
  });
}

/** What was found out about a graph: chains cross, and each would ask of every claim anew what answers it. */
interface Replies {
  readonly repliers: Map<string, readonly string[]>;
  readonly depths: Map<string, number>;
}

const repliesByGraph = new WeakMap<KnowledgeGraph, Replies>();

function repliesIn(graph: KnowledgeGraph): Replies {
  const known = repliesByGraph.get(graph) ?? { repliers: new Map(), depths: new Map() };
  repliesByGraph.set(graph, known);
  return known;
}

function repliersTo(graph: KnowledgeGraph, claim: string): readonly string[] {
  const { repliers } = repliesIn(graph);
  const found =
    repliers.get(claim) ?? counterargumentsTo(graph, claim).map(({ argument }) => argument.premises[0]);
  repliers.set(claim, found);
  return found;
}

function chainTo(last: string, repliesTo: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = last; at !== undefined; at = repliesTo.get(at)) chain.push(at);
  return chain.reverse();
}
