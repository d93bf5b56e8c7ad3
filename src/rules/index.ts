import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { aliasCollision } from './alias-collision.ts';
import { beggedQuestion } from './begged-question.ts';
import { caseCollision } from './case-collision.ts';
import { contradictoryArgument } from './contradictory-argument.ts';
import { contradictoryScope } from './contradictory-scope.ts';
import { contraryChain } from './contrary-chain.ts';
import { cutText } from './cut-text.ts';
import { deepUndercut } from './deep-undercut.ts';
import { duplicateArgument } from './duplicate-argument.ts';
import { duplicateContrary } from './duplicate-contrary.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateStance } from './duplicate-stance.ts';
import { duplicateStatement } from './duplicate-statement.ts';
import { executableProse } from './executable-prose.ts';
import { futureDate } from './future-date.ts';
import { gistlessPassage } from './gistless-passage.ts';
import { hearsayClaim } from './hearsay-claim.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { invalidId } from './invalid-id.ts';
import { invalidMarkdown } from './invalid-markdown.ts';
import { invalidYaml } from './invalid-yaml.ts';
import { longTitle } from './long-title.ts';
import { lostPermalink } from './lost-permalink.ts';
import { lowContrast } from './low-contrast.ts';
import { missingSettings } from './missing-settings.ts';
import { missingStrongest } from './missing-strongest.ts';
import { needlessUnanswered } from './needless-unanswered.ts';
import { oneSidedPosition } from './one-sided-position.ts';
import { passageOrder } from './passage-order.ts';
import { pendingPassage } from './pending-passage.ts';
import { redirectChain } from './redirect-chain.ts';
import { repeatedPremise } from './repeated-premise.ts';
import { schemaViolation } from './schema-violation.ts';
import { selfArgument } from './self-argument.ts';
import { selfContrary } from './self-contrary.ts';
import { shortenedLedger } from './shortened-ledger.ts';
import { silentTheme } from './silent-theme.ts';
import { similarTitles } from './similar-titles.ts';
import { supportCycle } from './support-cycle.ts';
import { suspectArgument } from './suspect-argument.ts';
import { tooFewPositions } from './too-few-positions.ts';
import { unansweredClaim } from './unanswered-claim.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unkeptWording } from './unkept-wording.ts';
import { unknownFinding } from './unknown-finding.ts';
import { unknownScheme } from './unknown-scheme.ts';
import { unknownWording } from './unknown-wording.ts';
import { unmetPositions } from './unmet-positions.ts';
import { unplacedClaim } from './unplaced-claim.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unreviewedArgument } from './unreviewed-argument.ts';
import { unusedScopeValue } from './unused-scope-value.ts';
import { unusedTopic } from './unused-topic.ts';
import { withdrawnTarget } from './withdrawn-target.ts';
import { wrongStrongest } from './wrong-strongest.ts';
import { wrongTargetKind } from './wrong-target-kind.ts';
import type { Rule } from './rule.ts';

/** Every rule, in order of codes. */
export const rules: readonly Rule[] = [
  aliasCollision,
  beggedQuestion,
  caseCollision,
  contradictoryArgument,
  contradictoryScope,
  contraryChain,
  cutText,
  deepUndercut,
  duplicateArgument,
  duplicateContrary,
  duplicateId,
  duplicateStance,
  duplicateStatement,
  executableProse,
  futureDate,
  gistlessPassage,
  hearsayClaim,
  hiddenCharacter,
  invalidId,
  invalidMarkdown,
  invalidYaml,
  longTitle,
  lostPermalink,
  lowContrast,
  missingSettings,
  missingStrongest,
  needlessUnanswered,
  oneSidedPosition,
  passageOrder,
  pendingPassage,
  redirectChain,
  repeatedPremise,
  schemaViolation,
  selfArgument,
  selfContrary,
  shortenedLedger,
  silentTheme,
  similarTitles,
  supportCycle,
  suspectArgument,
  tooFewPositions,
  unansweredClaim,
  unattributedClaim,
  unexpectedFile,
  unkeptWording,
  unknownFinding,
  unknownScheme,
  unknownWording,
  unmetPositions,
  unplacedClaim,
  unreadableFile,
  unresolvedReference,
  unreviewedArgument,
  unusedScopeValue,
  unusedTopic,
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
