import { lastingKinds, lastingRecords, type LastingRecord } from '../graph/lasting-records.ts';
import { currentId } from '../graph/resolve.ts';
import type { Argument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { nearest } from '../parse/nearest.ts';
import { Refusal } from './change.ts';

/*
 * What an author names on a command line.
 */

/** Reads `kind:id`, or an id that stands for one record alone; an argument is known by its shape. */
export function refNamed(graph: KnowledgeGraph, name: string): RecordRef {
  const kind = lastingKinds.find((each) => name.startsWith(`${each}:`));
  if (kind) return { kind, id: name.slice(kind.length + 1) };
  if (name.includes('/')) return { kind: 'argument', id: name };
  const kinds = lastingKinds.filter((each) => isKnown(graph, { kind: each, id: name }));
  const [first = 'claim', ...others] = kinds;
  if (others.length === 0) return { kind: first, id: name };
  const choices = kinds.map((each) => `\`${each}:${name}\``).join(' or ');
  throw new Refusal(`id \`${name}\` of several records`, `one with its kind: ${choices}`);
}

function isKnown(graph: KnowledgeGraph, ref: RecordRef): boolean {
  return lastingRecords(graph, ref.kind).has(ref.id) || graph.index.aliases.has(refKey(ref));
}

/** @throws Refusal where there is no such record */
export function recordNamed(graph: KnowledgeGraph, ref: RecordRef): LastingRecord {
  return found(graph, lastingRecords(graph, ref.kind), ref);
}

/** @throws Refusal where there is no such claim */
export function claimNamed(graph: KnowledgeGraph, id: string): Claim {
  return found(graph, graph.claims, { kind: 'claim', id });
}

/** @throws Refusal where there is no such argument */
export function argumentNamed(graph: KnowledgeGraph, id: string): Argument {
  return found(graph, graph.arguments, { kind: 'argument', id });
}

function found<T>(graph: KnowledgeGraph, records: ReadonlyMap<string, T>, { kind, id }: RecordRef): T {
  const record = records.get(id);
  if (record) return record;
  const current = currentId(graph.index, kind, id);
  if (records.has(current)) throw new Refusal(`former id \`${id}\``, `the present one, \`${current}\``);
  const near = nearest(id, records.keys());
  const hint = near === undefined ? '' : ` (did you mean \`${near}\`?)`;
  const article = /^[aeiou]/u.test(kind) ? 'an' : 'a';
  throw new Refusal(`id \`${id}\``, `the id of ${article} ${kind} that there is${hint}`);
}
