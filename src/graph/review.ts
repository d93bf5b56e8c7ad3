import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ownWordings } from '../model/wording.ts';
import { fingerprint } from '../parse/fingerprint.ts';
import { reasonOf, statementOf, type Worded } from './worded.ts';

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
function isMinorStep(graph: KnowledgeGraph, argument: Argument): boolean {
  const wordings = wordedUnderReview(graph, argument).map((each) => [each.text, ...minorWordings(each)]);
  return wordings.length > 0 && combinationReviewed(wordings, argument.reviewed) !== undefined;
}

/** Former wordings that differ from today's by typos alone. */
function minorWordings({ earlier }: Worded): string[] {
  const own = ownWordings(earlier);
  const lastMajor = own.findIndex((wording) => !wording.minor);
  return (lastMajor === -1 ? own : own.slice(0, lastMajor)).map(({ text }) => text);
}

/** A text that the review of an argument covers, as it is and as it was when the argument was last confirmed. */
export interface ReviewedText {
  /** What it says today. */
  readonly now: string;
  /** What it said at the review; undefined where that is not known. */
  readonly then: string | undefined;
}

/** The texts that an argument answers: its target's, then its further premises'. */
export function textsUnderReview(graph: KnowledgeGraph, argument: Argument): ReviewedText[] {
  const worded = wordedUnderReview(graph, argument);
  const wordings = worded.map(({ text, earlier }) => [text, ...earlier.map((each) => each.text)]);
  const then = combinationReviewed(wordings, argument.reviewed);
  return worded.map(({ text }, index) => ({ now: text, then: then?.[index] }));
}

function wordedUnderReview(graph: KnowledgeGraph, { kind, target, premises }: Argument): Worded[] {
  const attacked = kind === 'undercuts' ? graph.arguments.get(target) : undefined;
  const claims = [...(kind === 'undercuts' ? [] : [target]), ...premises.slice(1)];
  return [
    ...(attacked ? [reasonOf(attacked)] : []),
    ...claims.flatMap((id) => {
      const claim = graph.claims.get(id);
      return claim ? [statementOf(claim)] : [];
    }),
  ];
}

/** Far more than real histories need; a review that is not found among so many counts as one of other words. */
const mostTries = 20_000;

/**
 * The wordings, one of each list, whose joint fingerprint a review carries. Their number grows with the power of
 * the premises, so those are tried first in which few differ from today's.
 */
function combinationReviewed(
  wordings: readonly (readonly string[])[],
  reviewed: string | undefined,
): readonly string[] | undefined {
  if (reviewed === undefined) return undefined;
  let tries = 0;
  for (let former = 0; former <= wordings.length; former += 1) {
    for (const texts of combinations(wordings, former)) {
      if (fingerprint(texts.join('\n')) === reviewed) return texts;
      tries += 1;
      if (tries === mostTries) return undefined;
    }
  }
  return undefined;
}

/** One wording of each list, so many of them former ones; today's stands first in its list. */
function* combinations(wordings: readonly (readonly string[])[], former: number): Generator<string[]> {
  const [first, ...rest] = wordings;
  if (!first) {
    if (former === 0) yield [];
    return;
  }
  for (const [index, wording] of first.entries()) {
    const left = index === 0 ? former : former - 1;
    if (left < 0 || left > rest.length) continue;
    for (const others of combinations(rest, left)) yield [wording, ...others];
  }
}
