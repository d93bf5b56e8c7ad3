import { parseAddress, type Addressed } from '../model/address.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { parseArgumentId } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import { ledgerPath, type Permalink } from '../model/permalink.ts';
import { refKey, type RecordKind, type RecordRef } from '../model/reference.ts';
import { lastingKinds, lastingRecords } from './lasting-records.ts';
import { currentId } from './resolve.ts';

/**
 * How a published address is answered today: by the page itself, by one that sends its reader on, or by a notice of
 * withdrawal. `lost`: by nothing.
 */
export type Standing = 'current' | 'former' | 'moved' | 'withdrawn' | 'lost';

/**
 * How a record that was published once is found today.
 *
 * @param fates - from `fatesOf`
 */
export function standingOf(graph: KnowledgeGraph, ref: RecordRef, fates: Fates): Standing {
  const id = currentId(graph.index, ref.kind, ref.id);
  if (exists(graph, { kind: ref.kind, id })) return id === ref.id ? 'current' : 'former';
  const fate = fates.get(refKey(ref));
  if (fate?.moved !== undefined) return 'moved';
  return fate ? 'withdrawn' : 'lost';
}

/** What the ledger says became of an argument, by `refKey`: the last word counts. */
export type Fates = ReadonlyMap<string, Permalink>;

export function fatesOf(graph: KnowledgeGraph): Fates {
  const fates = new Map<string, Permalink>();
  for (const permalink of graph.ledger) {
    const ref = recordAt(permalink.address);
    if (ref?.kind === 'argument' && (permalink.moved !== undefined || permalink.withdrawn !== undefined))
      fates.set(refKey(ref), permalink);
  }
  return fates;
}

/** The record that an address leads to; undefined for wordings and diagnostics. */
export function recordAt(address: string): RecordRef | undefined {
  const addressed = parseAddress(address);
  return addressed?.to === 'record' ? addressed.ref : undefined;
}

export function exists(graph: KnowledgeGraph, { kind, id }: RecordRef): boolean {
  if (kind === 'argument') return graph.arguments.has(id);
  if (kind === 'passage') return graph.passages.has(id);
  if (kind === 'topic') return graph.topics.has(id);
  return lastingRecords(graph, kind).has(id);
}

/** Whether a wording that was published is still shown by its claim, under whatever id it has now. */
export function keepsWording(
  graph: KnowledgeGraph,
  { claim, fingerprint }: Extract<Addressed, { to: 'wording' }>,
): boolean {
  const now = graph.claims.get(currentId(graph.index, 'claim', claim));
  // Where there is no claim, its own address is the one that is reported.
  if (!now) return true;
  return [now, ...now.earlier].some((wording) => wording.fingerprint === fingerprint);
}

/**
 * Whether everything is read in which a published record could still stand. What is unread may hold it.
 */
export function isLedgerSound({ documents }: KnowledgeGraph): boolean {
  const kinds: readonly RecordKind[] = [...lastingKinds, 'topic'];
  return (
    !documents.unreadable.some(({ kind }) => kinds.includes(kind)) &&
    !documents.problems.some(({ place, code }) => place.file === ledgerPath || code === 'schema-violation')
  );
}

/** The claims that an argument joins, or joined while it stood. */
export function claimsOfArgument(graph: KnowledgeGraph, id: string): Claim[] {
  const parts = parseArgumentId(id);
  if (!parts) return [];
  const from = graph.claims.get(currentId(graph.index, 'claim', parts.from));
  const rest =
    parts.kind === 'undercuts'
      ? claimsOfArgument(graph, parts.target)
      : [graph.claims.get(currentId(graph.index, 'claim', parts.target))];
  return [...new Set([from, ...rest])].flatMap((claim) => claim ?? []);
}
