import { marksOf } from '../../graph/claim-marks.ts';
import type { BoxText } from '../../layout/box-text.ts';
import type { Claim } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { capital, counted } from '../../wording/phrases.ts';
import { scopeText } from '../../wording/scope-text.ts';
import { typeset } from '../prose/typeset.ts';

/** How a claim stands in one drawing. */
export interface Standing {
  /** Whether it answers the question of the map. */
  readonly isPosition: boolean;
  /** How many arguments on it the drawing leaves out. */
  readonly further: number;
}

/** The words in the box of a claim. */
export function boxTextOf(graph: KnowledgeGraph, claim: Claim, { isPosition, further }: Standing): BoxText {
  return {
    label: isPosition ? 'Answer' : capital(claim.kind),
    title: typeset(claim.title),
    notes: marksAndScope(graph, claim),
    more: further > 0 ? furtherWords(further) : '',
  };
}

/** What a drawing says of a claim besides its words, for the outline to say as well. */
export function marksAndScope(graph: KnowledgeGraph, claim: Claim): string[] {
  const scope = scopeText(claim.scope, graph.documents.scopes);
  return [markWords(graph, claim.id), scope].filter((note) => note !== '');
}

function markWords(graph: KnowledgeGraph, claim: string): string {
  const { isWithdrawn, hasOneVoice, isEditors, isUnanswered } = marksOf(graph, claim);
  const words = [
    ...(isWithdrawn ? ['withdrawn'] : []),
    ...(hasOneVoice ? ['one voice'] : []),
    ...(isEditors ? ['premise of the editors'] : []),
    ...(isUnanswered ? ['unanswered'] : []),
  ];
  return capital(words.join(', '));
}

function furtherWords(further: number): string {
  return `${counted(further, 'more argument')} on it`;
}
