import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { counterargumentsTo, supportsOf, undercutsOf, type Bearing } from './counterarguments.ts';

/**
 * One round of the dispute on a claim: what speaks for it on one side, what answers on the other. The answer
 * to an argument undercuts its step, or speaks against its first premise.
 */
export interface Exchange {
  readonly for: readonly Entry[];
  readonly against: readonly Entry[];
  /** Which side spoke first; the other may have nothing to say. */
  readonly opens: 'for' | 'against';
}

/** One argument in an exchange. */
export interface Entry {
  readonly argument: Argument;
  readonly by: Bearing['by'];
  /** Whether it bears on the claim, or on a premise of the argument across. */
  readonly answers: 'claim' | 'premise';
}

/**
 * Pairs what supports a claim with what answers it, and what speaks against it with the replies. Supports that
 * are undercut come first, then other answered ones, then what speaks against the claim, then what stands
 * unanswered.
 */
export function exchangesOn(graph: KnowledgeGraph, claim: string): Exchange[] {
  const supports = supportsOf(graph, claim).map(({ argument }) => forSide(graph, argument));
  const against = counterargumentsTo(graph, claim)
    .filter((bearing) => bearing.by !== 'undercut')
    .map((bearing) => againstSide(graph, bearing));
  return [...supports, ...against].sort((a, b) => rank(a) - rank(b));
}

function forSide(graph: KnowledgeGraph, argument: Argument): Exchange {
  const entry: Entry = { argument, by: 'support', answers: 'claim' };
  return { opens: 'for', for: [entry], against: answersTo(graph, argument) };
}

function againstSide(graph: KnowledgeGraph, { argument, by }: Bearing): Exchange {
  const entry: Entry = { argument, by, answers: 'claim' };
  return { opens: 'against', for: answersTo(graph, argument), against: [entry] };
}

/**
 * What undercuts the step; or else, for each premise, its strongest counterargument. One that comes from the
 * claim on whose page all this stands says the claim again, so another goes before it; but it is an answer, and
 * where it is the only one it is shown.
 */
function answersTo(graph: KnowledgeGraph, argument: Argument): Entry[] {
  const undercuts = undercutsOf(graph, argument.id);
  if (undercuts.length > 0) return undercuts.map((each): Entry => ({ ...each, answers: 'claim' }));
  return argument.premises.flatMap((premise) => {
    const against = counterargumentsTo(graph, premise);
    const fresh = against.find((each) => !each.argument.premises.includes(argument.target));
    const answer = fresh ?? against[0];
    return answer ? [{ ...answer, answers: 'premise' }] : [];
  });
}

function rank(exchange: Exchange): number {
  if (exchange.opens === 'for') {
    if (exchange.against.some((entry) => entry.by === 'undercut')) return 0;
    return exchange.against.length > 0 ? 1 : 3;
  }
  return exchange.for.length > 0 ? 2 : 2.5;
}
