import type { KnowledgeGraph } from '../model/graph.ts';

/** What a knowledge base calls its syntheses: comments only where it has read a thread. */
export interface SynthesisWords {
  /** All of them. */
  readonly list: string;
  /** What a link to one leads to. */
  readonly one: string;
  readonly about: string;
  /** What they tell. */
  readonly heading: string;
}

export function synthesisWords(graph: KnowledgeGraph): SynthesisWords {
  const hasThread = [...graph.sources.values()].some(({ kind }) => kind === 'thread');
  return hasThread
    ? {
        list: 'Comments',
        one: 'comments',
        about: 'What people say, sorted by claim: in a thread of comments, or across essays.',
        heading: 'What a thread says',
      }
    : {
        list: 'Syntheses',
        one: 'synthesis',
        about: 'What several sources say, sorted by claim.',
        heading: 'What the sources say',
      };
}
