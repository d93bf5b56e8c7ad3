import type { GraphIndex, KnowledgeGraph, PassageStance } from '../model/graph.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { currentId } from './resolve.ts';

type Records = Omit<KnowledgeGraph, 'index'>;

/** Derives what is asked for by id, so that no page searches the graph. */
export function buildIndex(records: Records, aliases: GraphIndex['aliases']): GraphIndex {
  const args = [...records.arguments.values()];
  return {
    argumentsOn: groupBy(args, (argument) => [argument.target]),
    argumentsFrom: groupBy(args, (argument) => argument.premises),
    contraries: contraries(records, aliases),
    stances: groupBy(stances(records, aliases), (stance) => [stance.claim]),
    mentions: mentions(records),
    aliases,
  };
}

/** Groups values by each of their keys, in the order in which they come. */
function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const keys = keysOf(value);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

/** A contrary is declared on one of two claims and holds both ways. */
function contraries({ claims }: Records, aliases: GraphIndex['aliases']): Map<string, string[]> {
  const pairs = [...claims.values()].flatMap((claim) =>
    claim.contrary.flatMap(({ written }) => {
      const other = currentId({ aliases }, 'claim', written);
      return [
        { of: claim.id, is: other },
        { of: other, is: claim.id },
      ];
    }),
  );
  const grouped = groupBy(pairs, (pair) => [pair.of]);
  return new Map([...grouped].map(([id, list]) => [id, [...new Set(list.map((pair) => pair.is))]]));
}

function stances({ sources }: Records, aliases: GraphIndex['aliases']): PassageStance[] {
  return [...sources.values()].flatMap((source) =>
    source.passages.flatMap((passage) =>
      (passage.stances ?? []).map(({ claim, kind, holder, note }) => ({
        source: source.id,
        passage,
        claim: currentId({ aliases }, 'claim', claim.written),
        kind,
        holder,
        note,
      })),
    ),
  );
}

/** A record counts once for each record it mentions. */
function mentions(records: Records): Map<string, RecordRef[]> {
  const bodies = [records.claims, records.maps, records.syntheses, records.articles];
  const inProse = new Set(
    bodies.flatMap((each) => [...each.values()]).flatMap((record) => record.body.mentions),
  );
  const places = new Set([...inProse].map((mention) => mention.place));
  const made = records.links.filter((link) => link.target && places.has(link.place));
  const grouped = groupBy(made, (link) => (link.target ? [refKey(link.target)] : []));
  return new Map([...grouped].map(([key, links]) => [key, distinct(links.map((link) => link.from))]));
}

function distinct(refs: readonly RecordRef[]): RecordRef[] {
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}
