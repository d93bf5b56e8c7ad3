import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { strongestCounterargument, supportsOf } from './counterarguments.ts';
import { claimsOnMap, outlineOf, type Branch, type Twig } from './outline.ts';

/** How much of a map one drawing shows. */
export interface MapView {
  /** `folded`: the answers and the first reason on each side; `branch`: what bears on one claim. */
  readonly extent: 'folded' | 'branch' | 'whole';
  /** The claim whose branch is shown. */
  readonly root: string | undefined;
  /** Ids of the claims shown, in the order of the outline. */
  readonly claims: readonly string[];
}

/** The largest number of claims that one look takes in: maps with more open folded. */
export const openUpTo = 24;

/** The drawings of a map, the one that it opens with first. */
export function viewsOf(graph: KnowledgeGraph, map: ArgumentMap): [MapView, ...MapView[]] {
  const claims = claimsOnMap(graph, map);
  const whole: MapView = { extent: 'whole', root: undefined, claims };
  if (claims.length <= openUpTo) return [whole];
  const { positions, others } = outlineOf(graph, map);
  const folded = foldedClaims(graph, positions, new Set(claims));
  const branches = [...positions, ...others]
    .filter(({ twigs }) => twigs.length > 0)
    .map((branch): MapView => ({ extent: 'branch', root: branch.claim, claims: branchClaims(branch) }));
  return [{ extent: 'folded', root: undefined, claims: folded }, ...branches, whole];
}

/** The claims of a map's outline at which branches of its drawing begin. */
export function rootsOf(graph: KnowledgeGraph, map: ArgumentMap): string[] {
  const { positions, others } = outlineOf(graph, map);
  return [...positions, ...others].map(({ claim }) => claim);
}

/** A claim, everything that bears on it, and what is told only beneath that. */
function branchClaims(branch: Branch): string[] {
  const shown = new Set([branch.claim]);
  const visit = (each: Branch, isNear: boolean): void => {
    if (isNear || !(each.isRepeat || each.isEcho)) shown.add(each.claim);
    for (const twig of each.twigs) visitTwig(twig, false);
  };
  const visitTwig = ({ premises, undercuts }: Twig, isNear: boolean): void => {
    for (const premise of premises) visit(premise, isNear);
    for (const undercut of undercuts) visitTwig(undercut, isNear);
  };
  for (const twig of branch.twigs) visitTwig(twig, true);
  return [...shown];
}

/** The positions, and with each what is said for it most often and what is said against it first. */
function foldedClaims(
  graph: KnowledgeGraph,
  positions: readonly Branch[],
  onMap: ReadonlySet<string>,
): string[] {
  const first = positions.flatMap(({ claim }) => {
    const sides = [supportsOf(graph, claim)[0], strongestCounterargument(graph, claim)];
    return sides.flatMap((bearing) => (bearing ? claimsIn(graph, bearing.argument) : []));
  });
  const shown = new Set([...positions.map(({ claim }) => claim), ...first]);
  return [...shown].filter((claim) => onMap.has(claim));
}

/** Every claim that must be in sight for an argument to be drawn. */
export function claimsIn(graph: KnowledgeGraph, { premises, kind, target }: Argument): string[] {
  if (kind !== 'undercuts') return [...premises, target];
  const attacked = graph.arguments.get(target);
  return [...premises, ...(attacked ? claimsIn(graph, attacked) : [])];
}
