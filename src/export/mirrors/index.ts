import type { KnowledgeGraph } from '../../model/graph.ts';
import type { RecordRef } from '../../model/reference.ts';
import { argumentMirror } from './argument.ts';
import { articleMirror } from './article.ts';
import { claimMirror } from './claim.ts';
import { mapMirror } from './map.ts';
import type { Mirror, MirrorContext } from './mirror.ts';
import { sourceMirror } from './source.ts';
import { synthesisMirror } from './synthesis.ts';
import { topicMirror } from './topic.ts';

/** A record that has a mirror, and what tells it. */
export interface MirroredRecord {
  readonly ref: RecordRef;
  readonly render: (context: MirrorContext) => string;
}

/** Every record with a page, ready to be told as Markdown. Nothing is rendered before it is asked for. */
export function mirroredRecords(graph: KnowledgeGraph): MirroredRecord[] {
  const all = <T>(
    kind: RecordRef['kind'],
    records: ReadonlyMap<string, T>,
    mirror: Mirror<T>,
  ): MirroredRecord[] =>
    [...records].map(([id, record]) => ({
      ref: { kind, id },
      render: (context) => mirror(record, context),
    }));
  return [
    ...all('claim', graph.claims, claimMirror),
    ...all('argument', graph.arguments, argumentMirror),
    ...all('map', graph.maps, mapMirror),
    ...all('article', graph.articles, articleMirror),
    ...all('synthesis', graph.syntheses, synthesisMirror),
    ...all('source', graph.sources, sourceMirror),
    ...all('topic', graph.topics, topicMirror),
  ];
}
