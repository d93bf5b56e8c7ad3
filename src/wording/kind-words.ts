import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind } from '../model/reference.ts';
import { synthesisWords } from './synthesis-words.ts';

/** What a link leads to, in a word beside it: a claim must not be taken for advice, nor comments for an article. */
export function kindWord(graph: KnowledgeGraph, kind: RecordKind): string {
  if (kind === 'synthesis') return synthesisWords(graph).one;
  return kind === 'map' ? 'question' : kind;
}
