import { strongestCounterargument } from '../graph/counterarguments.ts';
import { publicationDates, publicationKey } from '../graph/publication-dates.ts';
import { statementOf } from '../graph/worded.ts';
import type { Argument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { ownWordings, wordingAnchor } from '../model/wording.ts';
import { stepText } from '../wording/argument-text.ts';

/** Something new on the site: a claim, an argument, or a new wording of a claim. */
export interface Change {
  readonly kind: 'claim' | 'argument' | 'wording';
  readonly ref: RecordRef;
  /** Place on the page, of a wording. */
  readonly fragment: string | undefined;
  readonly on: string;
  readonly title: string;
  readonly text: string;
}

/**
 * What was published when, the newest first and then in order of ids. A former address dates its record as well: a
 * claim that was renamed is no new claim.
 */
export function changesIn(graph: KnowledgeGraph): Change[] {
  const dates = publicationDates(graph);
  const claims = [...graph.claims.values()].flatMap((claim) => [
    ...dated(dates, claimChange(graph, claim)),
    ...wordingChanges(graph, claim, dates),
  ]);
  const steps = [...graph.arguments.values()].flatMap((step) => dated(dates, argumentChange(graph, step)));
  return [...claims, ...steps].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

type Undated = Omit<Change, 'on'>;

/** What the ledger does not have yet was not published, and is no news. */
function dated(dates: ReadonlyMap<string, string>, change: Undated): Change[] {
  const on = dates.get(publicationKey(change.ref, change.fragment));
  return on === undefined ? [] : [{ ...change, on }];
}

function claimChange(graph: KnowledgeGraph, { id, title, statement }: Claim): Undated {
  const text = `${statement} ${answerTo(graph, id)}`;
  return { kind: 'claim', ref: { kind: 'claim', id }, fragment: undefined, title, text };
}

/** Every wording but the first, with what it replaced and why; mending a typo is no news. */
function wordingChanges(graph: KnowledgeGraph, claim: Claim, dates: ReadonlyMap<string, string>): Change[] {
  const { id, title } = claim;
  const today = statementOf(claim);
  const earlier = ownWordings(today.earlier);
  return earlier.flatMap((former, index) => {
    const { text: statement, fingerprint } = earlier[index - 1] ?? today;
    if (former.minor || former.fingerprint === fingerprint) return [];
    const text = `${statement} Before: ${former.text} Reason: ${former.reason} ${answerTo(graph, id)}`;
    const fragment = wordingAnchor(fingerprint);
    return dated(dates, { kind: 'wording', ref: { kind: 'claim', id }, fragment, title, text });
  });
}

function argumentChange(graph: KnowledgeGraph, { id, because }: Argument): Undated {
  const ref: RecordRef = { kind: 'argument', id };
  return { kind: 'argument', ref, fragment: undefined, title: stepText(graph, id), text: because };
}

/** No claim without what answers it, in a feed no more than on a page. */
function answerTo(graph: KnowledgeGraph, claim: string): string {
  const strongest = strongestCounterargument(graph, claim);
  const title = strongest && graph.claims.get(strongest.argument.premises[0])?.title;
  return title === undefined ? 'No counterargument on record.' : `Strongest counterargument: ${title}.`;
}
