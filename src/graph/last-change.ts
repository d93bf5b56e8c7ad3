import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { filesBehind } from './files-behind.ts';
import { lastingKinds, lastingRecords } from './lasting-records.ts';

/** When files were last changed, by their paths in the content folder. */
export type FileDates = ReadonlyMap<string, string>;

/** The last change of all files that a page is made from; undefined while one of them has no date. */
export function lastChange(graph: KnowledgeGraph, dates: FileDates, ref: RecordRef): string | undefined {
  const found = filesBehind(graph, ref).map((file) => dates.get(file));
  return found.includes(undefined) ? undefined : found.toSorted().at(-1);
}

/** A record and the day on which its own file was last changed, as `YYYY-MM-DD`. */
export interface ChangedRecord {
  readonly ref: RecordRef;
  readonly on: string;
}

/** The standing records whose own files changed last, the newest first and then in order of kinds and ids. */
export function lastChanged(graph: KnowledgeGraph, dates: FileDates, count: number): ChangedRecord[] {
  const changed = lastingKinds.flatMap((kind) =>
    [...lastingRecords(graph, kind).values()].flatMap(({ id, file, withdrawn }) => {
      const time = dates.get(file);
      return time === undefined || withdrawn ? [] : [{ ref: { kind, id }, time }];
    }),
  );
  changed.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
  return changed.slice(0, count).map(({ ref, time }) => ({ ref, on: time.slice(0, 10) }));
}
