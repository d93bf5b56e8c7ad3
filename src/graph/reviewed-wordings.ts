import type { Argument } from '../model/argument.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';

/** Where the wordings stand that a review of an argument covers: its target's, then its further premises'. */
export function reviewedWordings(graph: KnowledgeGraph, argument: Argument): RelatedPlace[] {
  const [, ...further] = argument.premises;
  return [
    ...wordingOfTarget(graph, argument),
    ...further.flatMap((id) => statementOf(graph, id, 'The statement of a further premise')),
  ];
}

function wordingOfTarget(graph: KnowledgeGraph, { kind, target }: Argument): RelatedPlace[] {
  if (kind !== 'undercuts') return statementOf(graph, target, 'The statement of its target');
  const attacked = graph.arguments.get(target);
  if (!attacked) return [];
  return [
    { message: 'The reason that it undercuts', place: valueAt(attacked.file, [...attacked.path, 'because']) },
  ];
}

function statementOf(graph: KnowledgeGraph, id: string, message: string): RelatedPlace[] {
  const claim = graph.claims.get(id);
  return claim ? [{ message, place: valueAt(claim.file, ['statement']) }] : [];
}
