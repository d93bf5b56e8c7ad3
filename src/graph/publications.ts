import { parseAddress } from '../model/address.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { parseArgumentId } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { Permalink } from '../model/permalink.ts';
import type { RecordRef } from '../model/reference.ts';
import type { Fates } from './fates.ts';
import { lastingRecords } from './lasting-records.ts';
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
  const fate = ref.kind === 'argument' ? fates.get(ref.id) : undefined;
  if (fate?.moved !== undefined) return 'moved';
  return fate ? 'withdrawn' : 'lost';
}

/** The record that an address leads to; undefined for wordings and diagnostics. */
export function recordAt(address: string): RecordRef | undefined {
  const addressed = parseAddress(address);
  return addressed?.to === 'record' ? addressed.ref : undefined;
}

/** The same for the address of a record of the ledger, which was read already. */
export function recordOf({ leadsTo }: Permalink): RecordRef | undefined {
  return leadsTo.to === 'record' ? leadsTo.ref : undefined;
}

export function exists(graph: KnowledgeGraph, { kind, id }: RecordRef): boolean {
  if (kind === 'argument') return graph.arguments.has(id);
  if (kind === 'passage') return graph.passages.has(id);
  if (kind === 'topic') return graph.topics.has(id);
  return lastingRecords(graph, kind).has(id);
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
