import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';

/** One way of taking the knowledge base along. */
export interface ExportFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /**
   * @param urlOf - gives the address of a record on the site: exports do not know what addresses look like
   */
  render(graph: KnowledgeGraph, urlOf: (ref: RecordRef) => string): string;
}
