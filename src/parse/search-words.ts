import { z } from 'zod';
import { text } from './fields.ts';
import { readMapping } from './mapping.ts';
import type { YamlNode } from './node.ts';

export const searchWordsSchema = z.strictObject({
  groups: z.array(z.array(text).min(2, 'two words or more: one says nothing for another')),
});

/** Reads `search-words.yaml`: the words that readers use for one another; undefined where it holds none. */
export function readSearchWords(node: YamlNode): string[][] | undefined {
  return readMapping(node, searchWordsSchema, {})?.groups;
}
