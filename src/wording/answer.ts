import { strongestCounterargument, type Strongest } from '../graph/counterarguments.ts';
import { voicesFor } from '../graph/stances.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { bearingRelations, type Relation } from './phrases.ts';

/** The strongest counterargument of a claim in one line: "Rebuttal: …". */
export interface Answer {
  readonly word: string;
  readonly relation: Relation;
  /** Id and title of the counterargument's first premise. */
  readonly premise: string;
  readonly title: string;
  /** Why the premise speaks against the claim: a title alone is often a riddle. */
  readonly because: string;
}

export function answerTo(graph: KnowledgeGraph, claim: string): Answer | undefined {
  const strongest = strongestCounterargument(graph, claim);
  const premise = strongest && graph.claims.get(strongest.argument.premises[0]);
  if (!premise) return undefined;
  const relation = bearingRelations[strongest.by];
  const { because } = strongest.argument;
  return { word: words[relation], relation, premise: premise.id, title: premise.title, because };
}

const words: Readonly<Record<Relation, string>> = {
  support: 'Support',
  rebuttal: 'Rebuttal',
  undercut: 'Undercut',
  qualification: 'Qualification',
};

/** Why a counterargument stands first, as what it is called: chosen, most often made, or simply there. */
export function counterLabel(graph: KnowledgeGraph, { why, argument }: Strongest): string {
  if (why !== undefined) return 'Strongest counterargument';
  const isMade = voicesFor(graph, argument.premises[0]) > 0;
  return isMade ? 'Counterargument most often made' : 'Counterargument';
}
