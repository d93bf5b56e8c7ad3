import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { counterargumentsTo, supportsOf } from './counterarguments.ts';
import { claimsIn } from './map-views.ts';

/** What a small drawing shows around one claim. */
export interface Neighbourhood {
  /** The claim itself first. */
  readonly claims: readonly string[];
  /** Arguments on the claim, from it, and those that they undercut. */
  readonly lines: readonly Argument[];
  /** How many more claims are a step away. */
  readonly further: number;
  /** Whether so many are that the drawing would show an arbitrary few of them. */
  readonly isCrowded: boolean;
}

const perSide = 3;
const crowdedFrom = 16;

/** What is said for a claim, what against it, and what it is a reason for: of each the first three. */
export function neighbourhoodOf(graph: KnowledgeGraph, claim: string): Neighbourhood {
  const sides = [
    supportsOf(graph, claim).map(({ argument }) => argument),
    counterargumentsTo(graph, claim).map(({ argument }) => argument),
    graph.index.argumentsFrom.get(claim) ?? [],
  ];
  const first = sides.flatMap((side) => side.slice(0, perSide));
  const lines = new Set(first.flatMap((argument) => [argument, ...attackedBy(graph, argument)]));
  const shown = claimsAround(graph, claim, [...lines]);
  const known = claimsAround(graph, claim, sides.flat());
  const further = known.filter((id) => !shown.includes(id)).length;
  return { claims: shown, lines: [...lines], further, isCrowded: further >= crowdedFrom };
}

function attackedBy(graph: KnowledgeGraph, { kind, target }: Argument): Argument[] {
  const attacked = kind === 'undercuts' ? graph.arguments.get(target) : undefined;
  return attacked ? [attacked, ...attackedBy(graph, attacked)] : [];
}

function claimsAround(graph: KnowledgeGraph, claim: string, lines: readonly Argument[]): string[] {
  const ids = new Set([claim, ...lines.flatMap((argument) => claimsIn(graph, argument))]);
  return [...ids].filter((id) => graph.claims.has(id));
}
