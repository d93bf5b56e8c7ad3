import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { aliasCollision } from './alias-collision.ts';
import { beggedQuestion } from './begged-question.ts';
import { contradictoryArgument } from './contradictory-argument.ts';
import { contraryChain } from './contrary-chain.ts';
import { deepUndercut } from './deep-undercut.ts';
import { duplicateArgument } from './duplicate-argument.ts';
import { duplicateContrary } from './duplicate-contrary.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateStatement } from './duplicate-statement.ts';
import { executableProse } from './executable-prose.ts';
import { hearsayClaim } from './hearsay-claim.ts';
import { invalidId } from './invalid-id.ts';
import { invalidMarkdown } from './invalid-markdown.ts';
import { invalidYaml } from './invalid-yaml.ts';
import { longTitle } from './long-title.ts';
import { missingStrongest } from './missing-strongest.ts';
import { needlessUnanswered } from './needless-unanswered.ts';
import { pendingPassage } from './pending-passage.ts';
import type { Rule } from './rule.ts';
import { schemaViolation } from './schema-violation.ts';
import { selfArgument } from './self-argument.ts';
import { selfContrary } from './self-contrary.ts';
import { similarTitles } from './similar-titles.ts';
import { supportCycle } from './support-cycle.ts';
import { suspectArgument } from './suspect-argument.ts';
import { unansweredClaim } from './unanswered-claim.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unplacedClaim } from './unplaced-claim.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unreviewedArgument } from './unreviewed-argument.ts';
import { withdrawnTarget } from './withdrawn-target.ts';
import { wrongStrongest } from './wrong-strongest.ts';
import { wrongTargetKind } from './wrong-target-kind.ts';

/** Every rule, in order of codes. */
export const rules: readonly Rule[] = [
  aliasCollision,
  beggedQuestion,
  contradictoryArgument,
  contraryChain,
  deepUndercut,
  duplicateArgument,
  duplicateContrary,
  duplicateId,
  duplicateStatement,
  executableProse,
  hearsayClaim,
  invalidId,
  invalidMarkdown,
  invalidYaml,
  longTitle,
  missingStrongest,
  needlessUnanswered,
  pendingPassage,
  schemaViolation,
  selfArgument,
  selfContrary,
  similarTitles,
  supportCycle,
  suspectArgument,
  unansweredClaim,
  unattributedClaim,
  unexpectedFile,
  unplacedClaim,
  unreadableFile,
  unresolvedReference,
  unreviewedArgument,
  withdrawnTarget,
  wrongStrongest,
  wrongTargetKind,
];

/** Runs every rule over the graph. */
export function check(graph: KnowledgeGraph): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { code, severity, check } of rules) {
    check(graph, ({ message, place, related, hint, fix }) => {
      diagnostics.push({
        code,
        severity,
        message,
        place,
        ...(related ? { related } : {}),
        ...(hint === undefined ? {} : { hint }),
        ...(fix ? { fix } : {}),
      });
    });
  }
  return diagnostics;
}
