import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { counterargumentsTo, type Bearing } from './counterarguments.ts';
import { once, onceForEach } from './once.ts';
import { positionsOf } from './positions.ts';

/**
 * The chain of replies that a claim sets off: what answers it, what answers that, and so on. Every claim
 * replies once, where it is nearest, so that a dispute in a circle ends; of all chains the first of the longest
 * is given, beginning with the claim. Its length less one is the depth of the exchange: 0 is unanswered.
 */
export function replyChain(graph: KnowledgeGraph, claim: string): string[] {
  const replies = repliesIn(graph);
  const start = replies.numbers.get(claim);
  if (start === undefined) return [claim];
  const { deepest, repliesTo } = exchangeFrom(replies, start);
  const chain: string[] = [];
  for (let at = deepest; at >= 0; at = repliesTo[at] ?? none) chain.push(replies.claims[at] ?? claim);
  return chain.reverse();
}

/** How many replies follow on each other from a claim. */
export const depthOfExchange = onceForEach((graph, claim: string): number => {
  const replies = repliesIn(graph);
  const start = replies.numbers.get(claim);
  return start === undefined ? 0 : exchangeFrom(replies, start).depth;
});

/** The longest chain of replies that a position of a map sets off, the first of several. */
export function longestExchange(graph: KnowledgeGraph, map: ArgumentMap): string[] {
  const chains = positionsOf(graph, map).map(({ claim }) => replyChain(graph, claim.id));
  return chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}

/** As much of the longest exchange of a map as anybody reads, and how many replies more there are. */
export function exchangeToRead(
  graph: KnowledgeGraph,
  map: ArgumentMap,
  most: number,
): { readonly replies: readonly Reply[]; readonly more: number } {
  const chain = longestExchange(graph, map);
  const replies = repliesAlong(graph, chain.slice(0, most));
  return { replies, more: chain.length - replies.length };
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

/**
 * Who replies to whom, by numbers in place of ids. Every claim asks for the whole exchange that begins with it, and no
 * answer follows from another's: how near a reply is depends on where one starts. Numbers make each answer cheap.
 */
interface Replies {
  readonly claims: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly repliers: readonly (readonly number[])[];
}

const repliesIn = once((graph): Replies => {
  const claims = [...graph.claims.keys()];
  const numbers = new Map(claims.map((id, number) => [id, number]));
  const repliers = claims.map((id) =>
    counterargumentsTo(graph, id).flatMap(({ argument }) => numbers.get(argument.premises[0]) ?? []),
  );
  return { claims, numbers, repliers };
});

interface Exchange {
  /** The first claim of those that are farthest from the start. */
  readonly deepest: number;
  readonly depth: number;
  /** What each claim that was reached replies to. */
  readonly repliesTo: Int32Array;
}

const none = -1;

function exchangeFrom({ repliers }: Replies, start: number): Exchange {
  const repliesTo = new Int32Array(repliers.length).fill(none);
  const depths = new Int32Array(repliers.length).fill(none);
  depths[start] = 0;
  let [deepest, depth] = [start, 0];
  const queue = [start];
  for (const target of queue) {
    const further = (depths[target] ?? 0) + 1;
    for (const reply of repliers[target] ?? []) {
      if (depths[reply] !== none) continue;
      depths[reply] = further;
      repliesTo[reply] = target;
      if (further > depth) [deepest, depth] = [reply, further];
      queue.push(reply);
    }
  }
  return { deepest, depth, repliesTo };
}
