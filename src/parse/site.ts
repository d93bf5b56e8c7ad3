import { z } from 'zod';
import type { Side, SiteSettings, Situation } from '../model/lists.ts';
import { address, idsOf, languageTag, list, text, words } from './fields.ts';
import type { Reference } from '../model/reference.ts';
import { readMapping } from './mapping.ts';
import { parseMention } from './mention.ts';
import { items, placeOf, references, type YamlNode } from './node.ts';
import { directionOf } from './language.ts';
import { themeOf, themeSchema } from './theme.ts';

const licence = z.strictObject({ name: text, url: address });

export const siteSchema = z.strictObject({
  title: text,
  question: words.min(1, 'the debate in one question'),
  description: text,
  language: languageTag,
  theme: themeSchema.optional(),
  repository: address.optional(),
  licences: z.strictObject({ content: licence, code: licence }).optional(),
  guides: words.optional(),
  maps: idsOf('map').optional(),
  articles: idsOf('article').optional(),
  situations: list.optional(),
  sides: list.optional(),
});

export const situationSchema = z.strictObject({ title: text, summary: text, read: words });

export const sideSchema = z.strictObject({ title: text, claims: idsOf('claim') });

/** What a knowledge base is called until its `site.yaml` says better. */
export const unnamedSite: SiteSettings = {
  title: 'Knowledge base',
  question: ['An unnamed debate'],
  description: 'A debate, mapped.',
  language: 'en',
  direction: 'ltr',
  theme: undefined,
  repository: undefined,
  licences: undefined,
  guides: [],
  maps: [],
  articles: [],
  situations: [],
  sides: [],
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
    direction: directionOf(data.language),
    theme: data.theme && themeOf(data.theme),
    repository: data.repository,
    licences: data.licences,
    guides: readMentions(node, 'guides'),
    maps: references(node, 'map', 'maps', data.maps ?? []),
    articles: references(node, 'article', 'articles', data.articles ?? []),
    situations: items(node, 'situations').flatMap((item) => readSituation(item) ?? []),
    sides: items(node, 'sides').flatMap((item) => readSide(item) ?? []),
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

function readSide(node: YamlNode): Side | undefined {
  const data = readMapping(node, sideSchema, { claims: [] });
  return data && { title: data.title, claims: references(node, 'claim', 'claims', data.claims) };
}
