import { strongestCounterargument } from '../graph/counterarguments.ts';
import { currentId } from '../graph/resolve.ts';
import { parseAddress } from '../model/address.ts';
import type { Argument } from '../model/argument.ts';
import { wordingAnchor, type Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { stepText } from '../site/argument-text.ts';

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
  const dates = datesIn(graph);
  const claims = [...graph.claims.values()].flatMap((claim) => [
    ...dated(dates, claimChange(graph, claim)),
    ...wordingChanges(graph, claim, dates),
  ]);
  const steps = [...graph.arguments.values()].flatMap((step) => dated(dates, argumentChange(graph, step)));
  return [...claims, ...steps].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

type Undated = Omit<Change, 'on'>;

/** The first day of each record and of each wording, by its current id. */
function datesIn(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { address, on } of graph.ledger) {
    const key = placeAt(graph, address);
    const known = key === undefined ? undefined : dates.get(key);
    if (key !== undefined && (known === undefined || on < known)) dates.set(key, on);
  }
  return dates;
}

/** What a published address leads to, by the id that it has now. */
function placeAt(graph: KnowledgeGraph, address: string): string | undefined {
  const found = parseAddress(address);
  if (found?.to === 'record') {
    const { kind, id } = found.ref;
    return placeKey({ kind, id: currentId(graph.index, kind, id) });
  }
  if (found?.to !== 'wording') return undefined;
  const id = currentId(graph.index, 'claim', found.claim);
  return placeKey({ kind: 'claim', id }, wordingAnchor(found.fingerprint));
}

function placeKey(ref: RecordRef, fragment?: string): string {
  return fragment === undefined ? refKey(ref) : `${refKey(ref)}#${fragment}`;
}

/** What the ledger does not have yet was not published, and is no news. */
function dated(dates: ReadonlyMap<string, string>, change: Undated): Change[] {
  const on = dates.get(placeKey(change.ref, change.fragment));
  return on === undefined ? [] : [{ ...change, on }];
}

function claimChange(graph: KnowledgeGraph, { id, title, statement }: Claim): Undated {
  const text = `${statement} ${answerTo(graph, id)}`;
  return { kind: 'claim', ref: { kind: 'claim', id }, fragment: undefined, title, text };
}

/** Every wording but the first, with what it replaced and why; mending a typo is no news. */
function wordingChanges(graph: KnowledgeGraph, claim: Claim, dates: ReadonlyMap<string, string>): Change[] {
  const { id, title, earlier } = claim;
  return earlier.flatMap((former, index) => {
    const { statement, fingerprint } = earlier[index - 1] ?? claim;
    if (former.minor || former.fingerprint === fingerprint) return [];
    const text = `${statement} Before: ${former.statement} Reason: ${former.reason} ${answerTo(graph, id)}`;
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
