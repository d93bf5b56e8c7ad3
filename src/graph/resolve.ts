import { argumentId, parseArgumentId } from '../model/argument.ts';
import {
  anyId,
  recordKinds,
  refKey,
  type Link,
  type RecordKind,
  type RecordRef,
  type Reference,
} from '../model/reference.ts';

/** Everything that a reference may reach. */
export interface Registry {
  /** Whether it is withdrawn, by kind and id. */
  readonly records: ReadonlyMap<RecordKind, ReadonlyMap<string, boolean>>;
  /** Current ids by the `refKey` of a former one. */
  readonly aliases: ReadonlyMap<string, string>;
  /** `refKey`s of files that exist but yield no record. */
  readonly unreadable: ReadonlySet<string>;
}

/** Links one reference. Reports nothing: what is wrong with it becomes its status. */
export function resolve(registry: Registry, from: RecordRef, reference: Reference): Link {
  const id = currentId(registry, reference.expected, reference.written);
  const target = { kind: reference.expected, id };
  const withdrawn = isWithdrawn(registry, target);
  if (withdrawn !== undefined) {
    const status = statusOf(withdrawn, id !== reference.written);
    return { ...reference, from, target, status };
  }
  if (isUnreadable(registry, target)) return { ...reference, from, target, status: 'unreadable' };
  const other = ofAnotherKind(registry, reference);
  if (other) return { ...reference, from, target: other, status: 'wrong-kind' };
  return { ...reference, from, status: 'missing' };
}

/** Whether a record is withdrawn; undefined where there is none. */
function isWithdrawn({ records }: Pick<Registry, 'records'>, { kind, id }: RecordRef): boolean | undefined {
  return records.get(kind)?.get(id);
}

/** Whether the file is unreadable in which the record stands, or would. */
function isUnreadable({ unreadable }: Pick<Registry, 'unreadable'>, { kind, id }: RecordRef): boolean {
  if (kind === 'passage') return unreadable.has(refKey({ kind: 'source', id: id.split('#')[0] ?? '' }));
  if (kind !== 'argument') {
    return unreadable.has(refKey({ kind, id })) || unreadable.has(refKey({ kind, id: anyId }));
  }
  const parts = parseArgumentId(id);
  if (!parts) return false;
  const isTargetUnreadable =
    parts.kind === 'undercuts' && isUnreadable({ unreadable }, { kind, id: parts.target });
  return isTargetUnreadable || unreadable.has(refKey({ kind: 'claim', id: parts.from }));
}

function statusOf(withdrawn: boolean, renamed: boolean): Link['status'] {
  if (withdrawn) return 'withdrawn';
  return renamed ? 'renamed' : 'resolved';
}

/** The id as it is now, with former ids of claims and sources inside longer ids replaced as well. */
export function currentId(registry: Pick<Registry, 'aliases'>, kind: RecordKind, written: string): string {
  // Asked at every reference, and where nothing was ever renamed there is nothing to look up.
  if (registry.aliases.size === 0) return written;
  if (kind === 'argument') return currentArgumentId(registry, written);
  if (kind === 'passage') {
    const hash = written.indexOf('#');
    if (hash === -1) return written;
    return `${currentId(registry, 'source', written.slice(0, hash))}${written.slice(hash)}`;
  }
  return registry.aliases.get(refKey({ kind, id: written })) ?? written;
}

function currentArgumentId(registry: Pick<Registry, 'aliases'>, written: string): string {
  const parts = parseArgumentId(written);
  if (!parts) return written;
  const targetKind = parts.kind === 'undercuts' ? 'argument' : 'claim';
  const from = currentId(registry, 'claim', parts.from);
  return argumentId(from, parts.kind, currentId(registry, targetKind, parts.target));
}

function ofAnotherKind(registry: Registry, { expected, written }: Reference): RecordRef | undefined {
  const others = recordKinds.filter((kind) => kind !== expected);
  const refs = others.map((kind): RecordRef => ({ kind, id: currentId(registry, kind, written) }));
  return refs.find((ref) => isWithdrawn(registry, ref) !== undefined);
}
