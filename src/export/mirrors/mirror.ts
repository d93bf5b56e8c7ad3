import type { KnowledgeGraph } from '../../model/graph.ts';
import type { RecordRef } from '../../model/reference.ts';

/** What a mirror is made with. */
export interface MirrorContext {
  readonly graph: KnowledgeGraph;
  /** Gives the address of a record's page: mirrors do not know what addresses look like. */
  readonly urlOf: (ref: RecordRef) => string;
}

/** Tells a record as Markdown, everything that its page says. */
export type Mirror<T> = (record: T, context: MirrorContext) => string;
