import { checkFiles } from './check-files.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { fixture } from './fixture.ts';

/** The graph of a small knowledge base. */
export function graphOf(files: string): KnowledgeGraph {
  return checkFiles(fixture(files)).graph;
}
