import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { claimsOnMap, outlineOf, type Branch, type Twig } from './outline.ts';
import { shownArguments } from './shown-arguments.ts';

/** Arguments between claims of a map that its outline does not come to, for they lie deeper than it looks. */
export function untoldArguments(graph: KnowledgeGraph, map: ArgumentMap): Argument[] {
  const told = new Set<string>();
  const visit = ({ twigs }: Branch): void => twigs.forEach(visitTwig);
  const visitTwig = ({ argument, premises, undercuts }: Twig): void => {
    told.add(argument.id);
    premises.forEach(visit);
    undercuts.forEach(visitTwig);
  };
  const { positions, others } = outlineOf(graph, map);
  [...positions, ...others].forEach(visit);
  return shownArguments(graph, claimsOnMap(graph, map)).filter(({ id }) => !told.has(id));
}
