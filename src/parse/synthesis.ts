import { z } from 'zod';
import type { Prose } from '../model/prose.ts';
import type { Synthesis, Theme } from '../model/synthesis.ts';
import { id as idText, idsOf, lasting, list, text } from './fields.ts';
import { readLasting } from './lasting.ts';
import { readMapping } from './mapping.ts';
import { items, references, type YamlNode } from './node.ts';

export const synthesisSchema = z.strictObject({
  title: text,
  summary: text.optional(),
  sources: idsOf('source').min(1, 'at least one source'),
  themes: list,
  ...lasting,
});

export const themeSchema = z.strictObject({
  id: idText,
  title: text,
  about: text.optional(),
  claims: idsOf('claim'),
});

/** Reads the front matter of a synthesis. */
export function readSynthesis(id: string, node: YamlNode, body: Prose): Synthesis | undefined {
  const data = readMapping(node, synthesisSchema, { title: id, sources: [], themes: [] });
  if (!data) return undefined;
  return {
    id,
    file: node.file,
    title: data.title,
    summary: data.summary,
    sources: references(node, 'source', 'sources', data.sources),
    themes: items(node, 'themes').flatMap((item) => readTheme(item) ?? []),
    ...readLasting(node, 'synthesis', data),
    body,
  };
}

function readTheme(node: YamlNode): Theme | undefined {
  const data = readMapping(node, themeSchema, { claims: [] });
  if (!data) return undefined;
  const { id, title, about } = data;
  return {
    id,
    title,
    about,
    claims: references(node, 'claim', 'claims', data.claims),
    path: node.path,
  };
}
