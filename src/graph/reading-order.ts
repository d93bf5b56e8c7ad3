import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import type { Source } from '../model/source.ts';
import { lastingKinds, lastingRecords } from './lasting-records.ts';
import { onceForEach } from './once.ts';
import { claimsOnMap } from './outline.ts';
import { currentId } from './resolve.ts';

/** What is read before and after a record, along the debate and not along names of files. */
export interface ReadingNeighbours {
  readonly previous: RecordRef | undefined;
  readonly next: RecordRef | undefined;
}

type Kind = (typeof lastingKinds)[number];

export function readingNeighbours(graph: KnowledgeGraph, ref: RecordRef): ReadingNeighbours {
  const kind = lastingKinds.find((each) => each === ref.kind);
  const order = kind === undefined ? [] : orderOf(graph, kind);
  const place = order.indexOf(ref.id);
  const at = (index: number): RecordRef | undefined => {
    const id = place < 0 ? undefined : order[index];
    return id === undefined ? undefined : { kind: ref.kind, id };
  };
  return { previous: at(place - 1), next: at(place + 1) };
}

/** Ids of the standing records of a kind in the order of reading. */
export const orderOf = onceForEach((graph, kind: Kind): readonly string[] =>
  standing(graph, kind, begun(graph, kind)),
);

/** Where reading of a kind begins; whatever is left follows in order of titles. */
function begun(graph: KnowledgeGraph, kind: Kind): readonly string[] {
  switch (kind) {
    case 'claim':
      return orderOf(graph, 'map').flatMap((id) => {
        const map = graph.maps.get(id);
        return map ? claimsOnMap(graph, map) : [];
      });
    case 'source':
      return [...graph.sources.values()].sort(byIssue).map(({ id }) => id);
    default:
      return named(graph, kind);
  }
}

/** The earliest first; of one day in order of ids, in which they come. */
function byIssue(a: Source, b: Source): number {
  return a.issued < b.issued ? -1 : Number(a.issued > b.issued);
}

/**
 * As `site.yaml` lists them; where it does not, in the order in which readers are sent to them: by their situation
 * first, then by the guides.
 */
function named({ documents, index }: KnowledgeGraph, kind: Kind): string[] {
  const { situations, guides, maps, articles } = documents.site;
  const listed = [...maps, ...articles].filter(({ expected }) => expected === kind);
  const sent = [...situations.flatMap(({ read }) => read), ...guides];
  return (listed.length > 0 ? listed : sent)
    .filter(({ expected }) => expected === kind)
    .map(({ written }) => currentId(index, kind, written));
}

function standing(graph: KnowledgeGraph, kind: Kind, first: readonly string[]): string[] {
  const records = lastingRecords(graph, kind);
  const ids = new Set([...first, ...byTitle(graph, kind)]);
  return [...ids].filter((id) => records.get(id)?.withdrawn === undefined && records.has(id));
}

/** Compared by signs, so that the order is the same on every machine. */
function byTitle(graph: KnowledgeGraph, kind: Kind): string[] {
  const titled = [...lastingRecords(graph, kind).values()].map(({ id, title }) => ({ id, title }));
  return titled.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)).map(({ id }) => id);
}
