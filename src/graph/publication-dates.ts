import type { Addressed } from '../model/address.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { wordingAnchor } from '../model/wording.ts';
import { once } from './once.ts';
import { currentId } from './resolve.ts';

/**
 * The day on which each record and each wording was first published, by its `publicationKey`. A former address dates
 * its record as well: what was renamed is as old as it was.
 */
export const publicationDates = once(datesIn);

/** Stands for a record, or for a place on its page, by its current id. */
export function publicationKey(ref: RecordRef, fragment?: string): string {
  return fragment === undefined ? refKey(ref) : `${refKey(ref)}#${fragment}`;
}

function datesIn(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { leadsTo, on } of graph.ledger) {
    const key = keyOf(graph, leadsTo);
    const known = key === undefined ? undefined : dates.get(key);
    if (key !== undefined && (known === undefined || on < known)) dates.set(key, on);
  }
  return dates;
}

function keyOf({ index }: KnowledgeGraph, leadsTo: Addressed): string | undefined {
  if (leadsTo.to === 'diagnostic') return undefined;
  const { kind, id } = leadsTo.ref;
  const fragment = leadsTo.to === 'wording' ? wordingAnchor(leadsTo.fingerprint) : undefined;
  return publicationKey({ kind, id: currentId(index, kind, id) }, fragment);
}
