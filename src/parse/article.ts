import { z } from 'zod';
import type { Article } from '../model/article.ts';
import type { Prose } from '../model/prose.ts';
import { lasting, text } from './fields.ts';
import { readLasting } from './lasting.ts';
import { readMapping } from './mapping.ts';
import type { YamlNode } from './node.ts';

export const articleSchema = z.strictObject({ title: text, summary: text.optional(), ...lasting });

/** Reads the front matter of an article. */
export function readArticle(id: string, node: YamlNode, body: Prose): Article | undefined {
  const data = readMapping(node, articleSchema, { title: id });
  if (!data) return undefined;
  const { title, summary } = data;
  return { id, file: node.file, title, summary, ...readLasting(node, 'article', data), body };
}
