import type { Copy } from '../model/copy.ts';
import type { Finding, Severity } from '../model/diagnostic.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';

/** What a verification looks at: the content, and the copies it was made from. */
export interface Evidence {
  readonly graph: KnowledgeGraph;
  readonly files: readonly ContentFile[];
  readonly copies: ReadonlyMap<string, Copy>;
}

/**
 * A rule that needs the copies of the sources. Copies are other people's work and never part of the content, so
 * these run where the copies are, not in every check.
 */
export interface Verification {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly reason: string;
  readonly check: (evidence: Evidence, report: (finding: Finding) => void) => void;
}
