import type { KnowledgeGraph } from '../model/graph.ts';
import type { Permalink } from '../model/permalink.ts';
import { once } from './once.ts';
import { recordAt, recordOf } from './publications.ts';
import { currentId } from './resolve.ts';

/** What the ledger says became of arguments, by the id that was published. */
export type Fates = ReadonlyMap<string, Permalink>;

/** The last word of the ledger on each argument; none where it says last that the argument stands again. */
export const fatesOf = once(fatesIn);

function fatesIn(graph: KnowledgeGraph): Fates {
  const fates = new Map<string, Permalink>();
  for (const permalink of graph.ledger) {
    const ref = recordOf(permalink);
    if (ref?.kind !== 'argument') continue;
    if (permalink.moved === undefined && permalink.withdrawn === undefined) fates.delete(ref.id);
    else fates.set(ref.id, permalink);
  }
  return fates;
}

/** The argument that a published id stands for today, however often it moved; undefined where there is none. */
export function argumentNow(graph: KnowledgeGraph, fates: Fates, published: string): string | undefined {
  const passed = new Set<string>();
  let id = published;
  while (!passed.has(id)) {
    passed.add(id);
    const current = currentId(graph.index, 'argument', id);
    if (graph.arguments.has(current)) return current;
    const moved = fates.get(id)?.moved;
    const to = moved === undefined ? undefined : recordAt(moved);
    if (to?.kind !== 'argument') return undefined;
    id = to.id;
  }
  return undefined;
}

/** Every id under which an argument was ever published, in the order of publication. */
export function publishedArguments(graph: KnowledgeGraph): string[] {
  const ids = graph.ledger.flatMap((permalink) => {
    const ref = recordOf(permalink);
    return ref?.kind === 'argument' ? [ref.id] : [];
  });
  return [...new Set(ids)];
}
