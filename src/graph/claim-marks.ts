import type { KnowledgeGraph } from '../model/graph.ts';
import { isAnswered } from './counterarguments.ts';
import { voicesFor } from './stances.ts';

/** What a reader should know of a claim before leaning on it. */
export interface ClaimMarks {
  readonly isWithdrawn: boolean;
  /** Only one passage asserts it. */
  readonly hasOneVoice: boolean;
  /** A connecting premise of the editors, stated by nobody in the sources. */
  readonly isEditors: boolean;
  readonly isUnanswered: boolean;
}

export function marksOf(graph: KnowledgeGraph, id: string): ClaimMarks {
  const claim = graph.claims.get(id);
  return {
    isWithdrawn: claim?.withdrawn !== undefined,
    hasOneVoice: voicesFor(graph, id) === 1,
    isEditors: claim?.origin === 'editors',
    isUnanswered: !isAnswered(graph, id),
  };
}
