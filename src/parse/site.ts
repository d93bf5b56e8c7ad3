import { z } from 'zod';
import type { Ladder, SiteSettings, Situation } from '../model/lists.ts';
import { address, idsOf, list, text, words } from './fields.ts';
import type { Reference } from '../model/reference.ts';
import { readMapping } from './mapping.ts';
import { parseMention } from './mention.ts';
import { items, placeOf, references, type YamlNode } from './node.ts';

const licence = z.strictObject({ name: text, url: address });

export const siteSchema = z.strictObject({
  title: text,
  question: words.min(1, 'the debate in one question'),
  description: text,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'a language tag such as `en-GB`'),
  repository: address.optional(),
  licences: z.strictObject({ content: licence, code: licence }).optional(),
  guides: words.optional(),
  situations: list.optional(),
  ladders: list.optional(),
});

export const situationSchema = z.strictObject({ title: text, summary: text, read: words });

export const ladderSchema = z.strictObject({ title: text, claims: idsOf('claim') });

/** What a knowledge base is called until its `site.yaml` says better. */
export const unnamedSite: SiteSettings = {
  title: 'Knowledge base',
  question: ['An unnamed debate'],
  description: 'A debate, mapped.',
  language: 'en',
  repository: undefined,
  licences: undefined,
  guides: [],
  situations: [],
  ladders: [],
};

/** Reads `site.yaml`. */
export function readSite(node: YamlNode): SiteSettings {
  const { title, description, language } = unnamedSite;
  const question = [...unnamedSite.question];
  const data = readMapping(node, siteSchema, { title, question, description, language });
  if (!data) return unnamedSite;
  return {
    title: data.title,
    question: data.question,
    description: data.description,
    language: data.language,
    repository: data.repository,
    licences: data.licences,
    guides: readMentions(node, 'guides'),
    situations: items(node, 'situations').flatMap((item) => readSituation(item) ?? []),
    ladders: items(node, 'ladders').flatMap((item) => readLadder(item) ?? []),
  };
}

function readSituation(node: YamlNode): Situation | undefined {
  const data = readMapping(node, situationSchema, { read: [] });
  if (!data) return undefined;
  return { title: data.title, summary: data.summary, read: readMentions(node, 'read') };
}

/** What to read is written as in prose: `map:some-id`, `claim:some-id`, `article:some-id`. */
function readMentions(node: YamlNode, key: string): Reference[] {
  return items(node, key).flatMap((item) => {
    // What is no text at all the schema has reported.
    if (typeof item.value !== 'string') return [];
    const target = parseMention(item.value);
    if (target) return [{ ...target, place: placeOf(item) }];
    const message = `Unexpected \`${item.value}\`, expected a kind and an id such as \`map:some-id\``;
    node.report('schema-violation', { message, place: placeOf(item) });
    return [];
  });
}

function readLadder(node: YamlNode): Ladder | undefined {
  const data = readMapping(node, ladderSchema, { claims: [] });
  return data && { title: data.title, claims: references(node, 'claim', 'claims', data.claims) };
}
