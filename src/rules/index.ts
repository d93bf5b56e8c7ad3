import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { duplicateArgument } from './duplicate-argument.ts';
import { duplicateId } from './duplicate-id.ts';
import { executableProse } from './executable-prose.ts';
import { invalidId } from './invalid-id.ts';
import { invalidMarkdown } from './invalid-markdown.ts';
import { invalidYaml } from './invalid-yaml.ts';
import { pendingPassage } from './pending-passage.ts';
import type { Rule } from './rule.ts';
import { schemaViolation } from './schema-violation.ts';
import { selfArgument } from './self-argument.ts';
import { unansweredClaim } from './unanswered-claim.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { wrongTargetKind } from './wrong-target-kind.ts';

/** Every rule, in order of codes. */
export const rules: readonly Rule[] = [
  duplicateArgument,
  duplicateId,
  executableProse,
  invalidId,
  invalidMarkdown,
  invalidYaml,
  pendingPassage,
  schemaViolation,
  selfArgument,
  unansweredClaim,
  unattributedClaim,
  unexpectedFile,
  unreadableFile,
  unresolvedReference,
  wrongTargetKind,
];

/** Runs every rule over the graph. */
export function check(graph: KnowledgeGraph): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { code, severity, check } of rules) {
    check(graph, ({ message, place, related, hint }) => {
      diagnostics.push({
        code,
        severity,
        message,
        place,
        ...(related ? { related } : {}),
        ...(hint === undefined ? {} : { hint }),
      });
    });
  }
  return diagnostics;
}
