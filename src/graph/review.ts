import type { Argument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { fingerprint } from '../parse/fingerprint.ts';

/**
 * The fingerprint that a confirmed argument carries in `reviewed`: that of its target's wording, joined by a
 * line break with those of its further premises. For an undercut the wording is the `because` it attacks.
 * Undefined while the target or a premise does not exist.
 */
export function reviewFingerprint(graph: KnowledgeGraph, argument: Argument): string | undefined {
  const [, ...further] = argument.premises;
  // Most arguments are on a claim and have one premise: the fingerprint is known already.
  if (further.length === 0 && argument.kind !== 'undercuts')
    return graph.claims.get(argument.target)?.fingerprint;
  const target = wordingOfTarget(graph, argument);
  const premises = further.map((id) => graph.claims.get(id)?.statement);
  const wordings = [target, ...premises];
  if (wordings.includes(undefined)) return undefined;
  return fingerprint(wordings.join('\n'));
}

/** Whether the argument was confirmed against another wording than today's. Minor rewordings do not count. */
export function isSuspect(graph: KnowledgeGraph, argument: Argument): boolean {
  if (argument.reviewed === undefined) return false;
  const today = reviewFingerprint(graph, argument);
  return today !== undefined && today !== argument.reviewed && !isMinorStep(graph, argument);
}

function wordingOfTarget(graph: KnowledgeGraph, { kind, target }: Argument): string | undefined {
  return kind === 'undercuts' ? graph.arguments.get(target)?.because : graph.claims.get(target)?.statement;
}

/** Whether only typos were mended, in the target or in a further premise, since the review. */
function isMinorStep(graph: KnowledgeGraph, { target, reviewed, premises }: Argument): boolean {
  const claims = [target, ...premises.slice(1)].map((id) => graph.claims.get(id));
  const wordings = claims.map((claim) => (claim ? [claim.statement, ...minorWordings(claim)] : []));
  const together = wordings.reduce<string[]>(
    (before, each) => before.flatMap((text) => each.map((wording) => `${text}\n${wording}`)),
    [''],
  );
  return together.some((text) => fingerprint(text) === reviewed);
}

/** Former wordings that differ from today's by typos alone. */
function minorWordings({ earlier }: Claim): string[] {
  const firstMajor = earlier.findIndex((wording) => !wording.minor);
  const minor = firstMajor === -1 ? earlier : earlier.slice(0, firstMajor);
  return minor.map((wording) => wording.statement);
}
