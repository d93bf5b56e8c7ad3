import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';

/** Every argument between the claims shown: on one of them, or on an argument that is drawn itself. */
export function shownArguments(graph: KnowledgeGraph, claims: readonly string[]): Argument[] {
  const shown = new Set(claims);
  const onTarget = (target: string): Argument[] => {
    const all = graph.index.argumentsOn.get(target) ?? [];
    const drawn = all.filter(({ premises }) => premises.every((premise) => shown.has(premise)));
    return drawn.flatMap((argument) => [argument, ...onTarget(argument.id)]);
  };
  return claims.flatMap(onTarget);
}
