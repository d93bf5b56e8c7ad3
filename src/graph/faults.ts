import type { KnowledgeGraph } from '../model/graph.ts';

/** Whether something under a top-level key of a file could not be taken as it is written. */
export type FaultFinder = (file: string, key: string) => boolean;

/**
 * Finds out what is unknown because it breaks the schema. That is an error already; whatever would follow from
 * it is none of its own. A key that is missing may be any.
 */
export function faultFinder({ documents }: KnowledgeGraph): FaultFinder {
  const faults = new Set<string>();
  for (const { code, place } of documents.problems) {
    if (code !== 'schema-violation' || place.in !== 'yaml') continue;
    faults.add(`${place.file}:${String(place.path[0] ?? anyKey)}`);
  }
  return (file, key) => faults.has(`${file}:${key}`) || faults.has(`${file}:${anyKey}`);
}

const anyKey = '';
