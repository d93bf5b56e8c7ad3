import { currentId } from '../../graph/resolve.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { RecordRef } from '../../model/reference.ts';
import { parseMention, type MentionTarget } from '../../parse/mention.ts';
import { urlOf } from '../urls.ts';

/** What a mention refers to, by its current id; undefined for an ordinary address. */
export function mentionedRecord(graph: KnowledgeGraph, url: string): RecordRef | undefined {
  const mention = parseMention(url);
  return mention && recordOf(graph, mention);
}

/** The address a reader follows: that of the record for a mention, and any other address as it is. */
export function mentionUrl(graph: KnowledgeGraph, url: string): string {
  const mention = parseMention(url);
  return mention ? referenceUrl(graph, mention) : url;
}

/** Address of what a mention refers to, down to the wording of a claim where one is named. */
export function referenceUrl(graph: KnowledgeGraph, mention: MentionTarget): string {
  const url = urlOf(recordOf(graph, mention));
  return mention.fragment === undefined ? url : `${url}#${mention.fragment}`;
}

/** The record that a reference means, by its current id. */
export function recordOf(graph: KnowledgeGraph, { expected, written }: MentionTarget): RecordRef {
  return { kind: expected, id: currentId(graph.index, expected, written) };
}
