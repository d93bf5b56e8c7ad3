import type { KnowledgeGraph } from '../../model/graph.ts';

/** What every part of a drawing asks. */
export interface SvgContext {
  readonly graph: KnowledgeGraph;
  /** Whether no script moves the drawing. */
  readonly isStill: boolean;
  /** Writes the address of a page of this site where the drawing is read; there may be none. */
  readonly linkTo: (url: string) => string | undefined;
}
