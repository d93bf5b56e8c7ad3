import { lastingRecords } from '../../graph/lasting-records.ts';
import { once } from '../../graph/once.ts';
import { voicesOn } from '../../graph/stances.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { RecordRef } from '../../model/reference.ts';
import { subjectFinder } from './subjects.ts';

/** What is named after its author. */
const byAuthor: ReadonlySet<RecordRef['kind']> = new Set(['source']);

const finderFor = once((graph) => subjectFinder(graph.documents.searchWords));

/**
 * What a page is found by beside its text: the keywords of its record; the subjects of its title, of what it says in
 * short, and, for a claim, of the passages that speak for it; the words of its id, often those that its author would use
 * for short; the authors of a source.
 */
export function pageWords(
  graph: KnowledgeGraph,
  { title, description }: { title: string; description: string },
  record: RecordRef | undefined,
): Readonly<Record<string, string | undefined>> {
  const short = record && !byAuthor.has(record.kind) ? record.id.replaceAll('-', ' ') : undefined;
  return {
    short,
    asked: keywords(graph, record),
    about: subjects(graph, `${title} ${short ?? ''}`),
    near: subjects(graph, description),
    far: record?.kind === 'claim' ? subjects(graph, gists(graph, record.id)) : undefined,
    by: record?.kind === 'source' ? graph.sources.get(record.id)?.authors.join(', ') : undefined,
  };
}

function keywords(graph: KnowledgeGraph, record: RecordRef | undefined): string | undefined {
  const own = record && lastingRecords(graph, record.kind).get(record.id)?.keywords;
  return own && own.length > 0 ? own.join(', ') : undefined;
}

function subjects(graph: KnowledgeGraph, text: string): string | undefined {
  const names = finderFor(graph)(text).map(({ subject }) => subject);
  return names.length > 0 ? names.join(' ') : undefined;
}

function gists(graph: KnowledgeGraph, claim: string): string {
  const { for: speaking, mixed } = voicesOn(graph, claim);
  return [...speaking, ...mixed].map(({ passage }) => passage.gist ?? '').join(' ');
}
