import { lastingRecords } from '../graph/lasting-records.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt, wholeFile } from '../model/place.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import { idFault } from '../parse/record-id.ts';
import { changesOf, Refusal, textOf, type FileChange, type FileEdit } from './change.ts';
import { recordNamed } from './named.ts';
import { FrontMatter } from './front-matter.ts';
import { referenceEdits } from './references.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * Gives a record another id: moves its file, rewrites every reference, and keeps the former id as an alias.
 * Nothing where it was done already.
 *
 * @throws Refusal where there is no such record, or the new id cannot be had
 */
export function rename(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  record: RecordRef,
  to: string,
): FileChange[] {
  const holder = graph.index.aliases.get(refKey(record));
  if (holder === to) return [];
  const { file } = recordNamed(graph, record);
  if (record.id === to) return [];
  const fault = idFault(to);
  if (fault !== undefined) throw new Refusal(`id \`${to}\``, fault);
  refuseTaken(files, graph, record, to);
  const alias: FileEdit = {
    path: file,
    edit: new FrontMatter(file, textOf(files, file)).add(['aliases'], record.id, 'last'),
  };
  const changes = changesOf(files, [...referenceEdits(files, graph, record, to), alias]);
  return changes.flatMap((change) =>
    change.path === file ? moved(change, pathWith(file, record.id, to)) : [change],
  );
}

function refuseTaken(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { kind }: RecordRef,
  to: string,
): void {
  const records = lastingRecords(graph, kind);
  const holder = records.get(graph.index.aliases.get(refKey({ kind, id: to })) ?? '');
  if (holder) {
    const at = whereabouts(files, valueAt(holder.file, ['aliases', holder.aliases.indexOf(to)]));
    const expected = `one that was never used: it is a former id of \`${holder.id}\` in ${at}`;
    throw new Refusal(`id \`${to}\``, expected);
  }
  const other = records.get(to);
  if (other)
    throw new Refusal(
      `id \`${to}\``,
      `one that no other ${kind} has: it is that of ${whereabouts(files, wholeFile(other.file))}`,
    );
}

function moved(change: FileChange, to: string): FileChange[] {
  return [
    { ...change, after: undefined },
    { path: to, before: undefined, after: change.after },
  ];
}

function pathWith(path: string, id: string, to: string): string {
  return path.replace(new RegExp(`(?<=^|/)${id}(?=\\.[a-z]+$)`, 'u'), to);
}
