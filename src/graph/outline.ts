import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { undercutsOf } from './counterarguments.ts';
import { currentId } from './resolve.ts';

/** A map as a nested list: each position with everything that bears on it. */
export interface Outline {
  readonly positions: readonly Branch[];
  /** Claims that the map names but no argument leads to. */
  readonly others: readonly Branch[];
}

/** A claim and what bears on it. */
export interface Branch {
  readonly claim: string;
  readonly twigs: readonly Twig[];
  /** The claim's own branch stands earlier in the outline; it is not told twice. */
  /** Whether the claim stands elsewhere in the outline, where what bears on it is told. */
  readonly isRepeat: boolean;
  /** Whether it stands elsewhere, but nothing bears on it. */
  readonly isEcho: boolean;
}

/** An argument on the claim or on the argument above, with a branch for each of its premises. */
export interface Twig {
  readonly argument: Argument;
  /** In the order of the argument; the first leads it. */
  readonly premises: readonly Branch[];
  readonly undercuts: readonly Twig[];
}

/**
 * Follows the arguments from the positions of a map, nearest first, as far as its depth allows. Each claim is
 * told once, at its nearest occurrence, so that the outline ends even where arguments run in a circle.
 */
export function outlineOf(graph: KnowledgeGraph, map: ArgumentMap): Outline {
  const positions = named(graph, map.positions);
  const told = new Set(positions);
  const branches = growTogether(graph, positions, map.depth, told);
  const others = named(graph, map.claims).filter((claim) => !told.has(claim));
  for (const claim of others) told.add(claim);
  return { positions: branches, others: growTogether(graph, others, map.depth - 1, told) };
}

/** Ids of every claim that a map shows, in the order of its outline. */
export function claimsOnMap(graph: KnowledgeGraph, map: ArgumentMap): string[] {
  const { positions, others } = outlineOf(graph, map);
  const shown = new Set<string>();
  const visit = (branch: Branch): void => {
    shown.add(branch.claim);
    branch.twigs.forEach(visitTwig);
  };
  const visitTwig = (twig: Twig): void => {
    twig.premises.forEach(visit);
    twig.undercuts.forEach(visitTwig);
  };
  [...positions, ...others].forEach(visit);
  return [...shown];
}

/** A branch while it grows: level by level, so that a claim is told where it is nearest to a position. */
interface Bud {
  readonly claim: string;
  readonly twigs: { argument: Argument; premises: Bud[]; undercuts: Bud['twigs'] }[];
  readonly isRepeat: boolean;
  readonly isEcho: boolean;
}

function growTogether(
  graph: KnowledgeGraph,
  claims: readonly string[],
  depth: number,
  told: Set<string>,
): Branch[] {
  const roots = claims.map((claim): Bud => ({ claim, twigs: [], isRepeat: false, isEcho: false }));
  let level = roots;
  for (let distance = 0; distance < depth && level.length > 0; distance += 1) {
    level = level.flatMap((bud) => sprout(graph, bud, told));
  }
  return roots;
}

/** Adds what bears on a claim, and gives the buds that may grow further. */
function sprout(graph: KnowledgeGraph, bud: Bud, told: Set<string>): Bud[] {
  const fresh: Bud[] = [];
  const budOf = (claim: string): Bud => {
    const isKnown = told.has(claim);
    told.add(claim);
    const hasMore = isBorneOn(graph, claim);
    const premise: Bud = { claim, twigs: [], isRepeat: isKnown && hasMore, isEcho: isKnown && !hasMore };
    if (!isKnown) fresh.push(premise);
    return premise;
  };
  const twigOf = (argument: Argument): Bud['twigs'][number] => ({
    argument,
    premises: argument.premises.filter((claim) => graph.claims.has(claim)).map(budOf),
    undercuts: undercutsOf(graph, argument.id).map((each) => twigOf(each.argument)),
  });
  for (const argument of ordered(graph.index.argumentsOn.get(bud.claim) ?? []))
    bud.twigs.push(twigOf(argument));
  return fresh;
}

function isBorneOn(graph: KnowledgeGraph, claim: string): boolean {
  return (graph.index.argumentsOn.get(claim) ?? []).length > 0;
}

const order = ['supports', 'qualifies', 'rebuts', 'undercuts'];

/** What speaks for a claim, then what limits it, then what speaks against it. */
function ordered(list: readonly Argument[]): Argument[] {
  return [...list].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function named(graph: KnowledgeGraph, list: readonly { readonly written: string }[]): string[] {
  const ids = list.map((reference) => currentId(graph.index, 'claim', reference.written));
  return [...new Set(ids)].filter((id) => graph.claims.has(id));
}
