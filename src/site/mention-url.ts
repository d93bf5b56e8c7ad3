import { currentId } from '../graph/resolve.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { parseMention } from '../parse/mention.ts';
import { urlOf } from './urls.ts';

/** What a mention refers to, by its current id; undefined for an ordinary address. */
export function mentionedRecord(graph: KnowledgeGraph, url: string): RecordRef | undefined {
  const mention = parseMention(url);
  return mention && { kind: mention.expected, id: currentId(graph.index, mention.expected, mention.written) };
}

/** The address a reader follows: that of the record for a mention, and any other address as it is. */
export function mentionUrl(graph: KnowledgeGraph, url: string): string {
  const record = mentionedRecord(graph, url);
  return record ? urlOf(record) : url;
}
