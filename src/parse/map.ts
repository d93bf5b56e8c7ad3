import { z } from 'zod';
import type { ArgumentMap } from '../model/map.ts';
import type { Prose } from '../model/prose.ts';
import { count, idsOf, lasting, text } from './fields.ts';
import { readLasting } from './lasting.ts';
import { readMapping } from './mapping.ts';
import { references, type YamlNode } from './node.ts';

/** Deep enough for a reply to a reply to a reply; a map may ask for more or less. */
const usualDepth = 4;

export const mapSchema = z.strictObject({
  title: text,
  question: text,
  positions: idsOf('claim'),
  claims: idsOf('claim').optional(),
  depth: count.optional(),
  ...lasting,
});

/** Reads the front matter of a map. */
export function readMap(id: string, node: YamlNode, body: Prose): ArgumentMap | undefined {
  const data = readMapping(node, mapSchema, { title: id, question: id, positions: [] });
  if (!data) return undefined;
  return {
    id,
    file: node.file,
    title: data.title,
    question: data.question,
    positions: references(node, 'claim', 'positions', data.positions),
    claims: references(node, 'claim', 'claims', data.claims),
    depth: data.depth ?? usualDepth,
    ...readLasting(node, 'map', data),
    body,
  };
}
