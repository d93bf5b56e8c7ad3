import type { AddressedWording } from '../model/address.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Permalink } from '../model/permalink.ts';
import type { RecordRef } from '../model/reference.ts';
import { fingerprint } from '../parse/fingerprint.ts';
import { argumentNow, type Fates } from './fates.ts';
import { currentId } from './resolve.ts';
import { reasonOf, wordedAt, type Worded } from './worded.ts';

/**
 * Whether a wording that was published is still shown, on the page of its record, whatever id that has now, or in the
 * notice on an argument that was given up. Of one that left its file by hand nobody knows what it said.
 */
export function keepsWording(
  graph: KnowledgeGraph,
  { ref, fingerprint: published }: AddressedWording,
  fates: Fates,
): boolean {
  const now = wordedNow(graph, ref, fates);
  if (now) return hasWording(now, published) || isSaidByDouble(graph, now.ref, published);
  // Where there is no record, its own address is the one that is reported.
  const fate = fates.get(ref.id);
  const said = fate ? reasonsIn(fate) : [];
  return said.length === 0 || said.some((each) => each.fingerprint === published);
}

/** What an argument that was given up said, newest first. */
export function reasonsIn({ said }: Permalink): { readonly text: string; readonly fingerprint: string }[] {
  return said.map((text) => ({ text, fingerprint: fingerprint(text) }));
}

function hasWording(said: Worded, published: string): boolean {
  return [said, ...said.earlier].some((each) => each.fingerprint === published);
}

/** Which of two arguments with one id is meant is the matter of another rule. */
function isSaidByDouble({ stated }: KnowledgeGraph, { kind, id }: RecordRef, published: string): boolean {
  return (
    kind === 'argument' && stated.some((each) => each.id === id && hasWording(reasonOf(each), published))
  );
}

/** What a published record says today, under whatever id it has now. */
export function wordedNow(graph: KnowledgeGraph, { kind, id }: RecordRef, fates: Fates): Worded | undefined {
  const now = kind === 'argument' ? argumentNow(graph, fates, id) : currentId(graph.index, kind, id);
  return now === undefined ? undefined : wordedAt(graph, { kind, id: now });
}
