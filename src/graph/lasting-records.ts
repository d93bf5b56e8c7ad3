import type { KnowledgeGraph } from '../model/graph.ts';
import type { Lasting } from '../model/lasting.ts';
import type { RecordKind } from '../model/reference.ts';

/** A record with an address of its own. */
export interface LastingRecord extends Lasting {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

export const lastingKinds = ['claim', 'source', 'map', 'synthesis', 'article'] as const;

const none: ReadonlyMap<string, LastingRecord> = new Map();

/** The lasting records of a kind by id; none for other kinds. */
export function lastingRecords(graph: KnowledgeGraph, kind: RecordKind): ReadonlyMap<string, LastingRecord> {
  switch (kind) {
    case 'claim':
      return graph.claims;
    case 'source':
      return graph.sources;
    case 'map':
      return graph.maps;
    case 'synthesis':
      return graph.syntheses;
    case 'article':
      return graph.articles;
    default:
      return none;
  }
}
