import type { Argument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import type { Wording } from '../model/wording.ts';
import { fingerprint } from '../parse/fingerprint.ts';

/** What people quote of a record, today's wording and the former ones: links are made to one of them. */
export interface Worded {
  readonly ref: RecordRef;
  readonly text: string;
  readonly fingerprint: string;
  /** Newest first. */
  readonly earlier: readonly Wording[];
}

/** The statement of a claim. */
export function statementOf({ id, statement, fingerprint, earlier }: Claim): Worded {
  return { ref: { kind: 'claim', id }, text: statement, fingerprint, earlier };
}

/** The reason of an argument. */
export function reasonOf({ id, because, earlier }: Argument): Worded {
  return { ref: { kind: 'argument', id }, text: because, fingerprint: fingerprint(because), earlier };
}

export function wordedAt(graph: KnowledgeGraph, { kind, id }: RecordRef): Worded | undefined {
  const claim = kind === 'claim' ? graph.claims.get(id) : undefined;
  const argument = kind === 'argument' ? graph.arguments.get(id) : undefined;
  if (claim) return statementOf(claim);
  return argument && reasonOf(argument);
}

/** Former wordings that differ from today's: a wording that came back is no former one. */
export function formerWordings({ fingerprint, earlier }: Worded): Wording[] {
  const former = earlier.filter((wording) => wording.fingerprint !== fingerprint);
  return [
    ...new Map(former.toReversed().map((wording) => [wording.fingerprint, wording])).values(),
  ].reverse();
}
