import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Place } from '../model/place.ts';
import { currentId } from './resolve.ts';

/** One line that says of two existing claims that they cannot both hold. */
export interface ContraryDeclaration {
  /** The claim in whose file the line stands. */
  readonly by: string;
  readonly against: string;
  readonly place: Place;
}

/** Every declaration of a contrary, in order of claims; one between claims that do not exist is left out. */
export function contraryDeclarations(graph: KnowledgeGraph): ContraryDeclaration[] {
  return [...graph.claims.values()].flatMap((claim) => declaredBy(graph, claim));
}

/** The declarations that make two claims contraries, those in the file of the first before the others. */
export function declarationsBetween(graph: KnowledgeGraph, a: string, b: string): ContraryDeclaration[] {
  const from = (by: string, against: string): ContraryDeclaration[] => {
    const claim = graph.claims.get(by);
    return claim ? declaredBy(graph, claim).filter((each) => each.against === against) : [];
  };
  return a === b ? from(a, b) : [...from(a, b), ...from(b, a)];
}

function declaredBy(graph: KnowledgeGraph, claim: Claim): ContraryDeclaration[] {
  return claim.contrary
    .map(({ written, place }) => ({
      by: claim.id,
      against: currentId(graph.index, 'claim', written),
      place,
    }))
    .filter(({ against }) => graph.claims.has(against));
}
