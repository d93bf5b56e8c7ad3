import type { KnowledgeGraph } from '../model/graph.ts';
import type { PlainLink } from '../model/prose.ts';

/** Every link in prose that is no mention, in order of kinds and files. */
export function plainLinks({ documents }: KnowledgeGraph): PlainLink[] {
  const { claims, maps, syntheses, articles } = documents;
  return [claims, maps, syntheses, articles].flat().flatMap((record) => record.body.links);
}
