import type { Finding, ProblemCode, Severity } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';

/**
 * One rule of the checker. Its file name is its code, permanent and never used again; its examples run as
 * tests and stand on its page. A rule reads the graph and reports; it changes and prints nothing.
 */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, as one sentence. */
  readonly summary: string;
  /** Why it matters to those who read or cite. */
  readonly reason: string;
  /**
   * A small knowledge base without a diagnostic: files, each after a line `=== path`. `=== no path` is an absence,
   * `=== former path` a file as it was where this content comes from.
   */
  readonly good: string;
  /** The same with the mistake: it yields this rule's code and no other. */
  readonly bad: string;
  readonly check: (graph: KnowledgeGraph, report: (finding: Finding) => void) => void;
}

/** Lets a rule report what the parser noted under its code. */
export function forward(code: ProblemCode): Rule['check'] {
  return (graph, report) => {
    for (const problem of graph.documents.problems) if (problem.code === code) report(problem);
  };
}
