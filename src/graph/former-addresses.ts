import { addressOf } from '../model/address.ts';
import { argumentId, parseArgumentId } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Permalink } from '../model/permalink.ts';
import type { RecordRef } from '../model/reference.ts';
import { lastingKinds, lastingRecords } from './lasting-records.ts';
import { argumentNow, fatesOf } from './fates.ts';
import { exists, recordAt } from './publications.ts';

/** An address at which a record is no longer, and what a reader finds there instead. */
export interface FormerAddress {
  readonly address: string;
  /** The record that took its place; for an argument that was given up, what the ledger says of it. */
  readonly now:
    RecordRef | { readonly kind: 'given-up'; readonly argument: string; readonly fate: Permalink };
}

/** Every address that has to be answered and has no page of its own, in order. */
export function formerAddresses(graph: KnowledgeGraph): FormerAddress[] {
  const found = new Map<string, FormerAddress>();
  for (const former of [...formerRecords(graph), ...formerArguments(graph), ...fates(graph)])
    if (!found.has(former.address)) found.set(former.address, former);
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function formerRecords(graph: KnowledgeGraph): FormerAddress[] {
  return lastingKinds.flatMap((kind) =>
    [...lastingRecords(graph, kind).values()].flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ address: addressOf({ kind, id: alias }), now: { kind, id } })),
    ),
  );
}

/** An argument was known under every former id of the claims that it joins. */
function formerArguments(graph: KnowledgeGraph): FormerAddress[] {
  return [...graph.arguments.keys()].flatMap((id) =>
    idsOf(graph, id)
      .filter((each) => each !== id)
      .map((former) => ({
        address: addressOf({ kind: 'argument', id: former }),
        now: { kind: 'argument' as const, id },
      })),
  );
}

/** Today's id of an argument, and all that it had. */
function idsOf(graph: KnowledgeGraph, id: string): string[] {
  const parts = parseArgumentId(id);
  if (!parts) return [id];
  const claimIds = (claim: string): string[] => [claim, ...(graph.claims.get(claim)?.aliases ?? [])];
  const targets = parts.kind === 'undercuts' ? idsOf(graph, parts.target) : claimIds(parts.target);
  return claimIds(parts.from).flatMap((from) =>
    targets.map((target) => argumentId(from, parts.kind, target)),
  );
}

/** Arguments that moved or were given up, by what the ledger says of them; one that moved on leads on in one step. */
function fates(graph: KnowledgeGraph): FormerAddress[] {
  const all = fatesOf(graph);
  return [...all].flatMap(([id, fate]): FormerAddress[] => {
    if (exists(graph, { kind: 'argument', id })) return [];
    const now = argumentNow(graph, all, id);
    if (now !== undefined) return [{ address: fate.address, now: { kind: 'argument', id: now } }];
    const to = fate.moved === undefined ? undefined : recordAt(fate.moved);
    if (to && to.kind !== 'argument' && exists(graph, to)) return [{ address: fate.address, now: to }];
    return [{ address: fate.address, now: { kind: 'given-up', argument: id, fate } }];
  });
}
