import { z } from 'zod';
import { scopeDimensions } from '../model/claim.ts';
import type { Scopes, ScopeValue, Topic } from '../model/lists.ts';
import { id, list, text } from './fields.ts';
import { readMapping } from './mapping.ts';
import { child, items, placeOf, type YamlNode } from './node.ts';

export const topicSchema = z.strictObject({ id, title: text, about: text.optional() });

export const valueSchema = z.strictObject({ id, title: text });

export const scopesSchema = z.strictObject({
  company: list.optional(),
  region: list.optional(),
  role: list.optional(),
  level: list.optional(),
});

/** Reads `topics.yaml`, the closed list of topics; undefined where it is no list. */
export function readTopics(node: YamlNode): Topic[] | undefined {
  if (!Array.isArray(node.value)) {
    const message =
      'Unexpected content of `topics.yaml`, expected a list of topics, each with `id` and `title`';
    node.report('schema-violation', { message, place: placeOf(node) });
    return undefined;
  }
  return node.value.flatMap((_, index) => {
    const item = child(node, index);
    const data = readMapping(item, topicSchema, {});
    return data ? [{ id: data.id, title: data.title, about: data.about, path: item.path }] : [];
  });
}

/** Reads `scopes.yaml`, the closed lists of scope values; undefined where it holds none. */
export function readScopes(node: YamlNode): Scopes | undefined {
  if (!readMapping(node, scopesSchema, {})) return undefined;
  const values = (key: string): ScopeValue[] => items(node, key).flatMap((item) => readValue(item) ?? []);
  const [company, region, role, level] = scopeDimensions;
  return {
    company: values(company),
    region: values(region),
    role: values(role),
    level: values(level),
  };
}

function readValue(node: YamlNode): ScopeValue | undefined {
  const data = readMapping(node, valueSchema, {});
  return data && { id: data.id, title: data.title, path: node.path };
}
