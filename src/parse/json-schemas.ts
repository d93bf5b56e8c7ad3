import { z } from 'zod';
import type { RecordKind } from '../model/reference.ts';
import { argumentSchema } from './argument.ts';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { scopesSchema, topicSchema, valueSchema } from './lists.ts';
import { mapSchema } from './map.ts';
import { searchWordsSchema } from './search-words.ts';
import { sideSchema, situationSchema, siteSchema } from './site.ts';
import { passageSchema, sourceSchema, stanceSchema } from './source.ts';
import { synthesisSchema, themeSchema } from './synthesis.ts';
import { formerReasonSchema, formerStatementSchema } from './wording.ts';

const argument = argumentSchema.extend({ earlier: z.array(formerReasonSchema).optional() });

const values = z.array(valueSchema).optional();

/** Each kind of file with its lists spelled out, which the reader of a file takes item by item. */
const whole = {
  claim: claimSchema.extend({
    arguments: z.array(argument).optional(),
    earlier: z.array(formerStatementSchema).optional(),
  }),
  source: sourceSchema.extend({
    passages: z.array(passageSchema.extend({ stances: z.array(stanceSchema).optional() })),
  }),
  map: mapSchema,
  synthesis: synthesisSchema.extend({ themes: z.array(themeSchema) }),
  article: articleSchema,
  topics: z.array(topicSchema),
  scopes: scopesSchema.extend({ company: values, region: values, role: values, level: values }),
  'search-words': searchWordsSchema,
  site: siteSchema.extend({
    situations: z.array(situationSchema).optional(),
    sides: z.array(sideSchema).optional(),
  }),
};

/** The kinds of content file that have a schema. */
export type SchemaName = keyof typeof whole;

/**
 * JSON Schemas (draft 2020-12) of all kinds of content file, for editors. Wherever an id is expected, the ids that
 * exist are offered; others remain possible, since the record may be written next.
 */
export function jsonSchemas(idsOf: (kind: RecordKind) => Iterable<string>): Record<SchemaName, object> {
  const convert = (schema: z.ZodType): object =>
    offerIds(z.toJSONSchema(schema, { unrepresentable: 'any' }), idsOf) as object;
  return {
    claim: convert(whole.claim),
    source: convert(whole.source),
    map: convert(whole.map),
    synthesis: convert(whole.synthesis),
    article: convert(whole.article),
    topics: convert(whole.topics),
    scopes: convert(whole.scopes),
    site: convert(whole.site),
    'search-words': convert(whole['search-words']),
  };
}

function offerIds(node: unknown, idsOf: (kind: RecordKind) => Iterable<string>): unknown {
  if (Array.isArray(node)) return node.map((each) => offerIds(each, idsOf));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, offerIds(value, idsOf)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  const { refersTo, ...rest } = copy;
  if (refersTo === undefined) return copy;
  const ids = [...idsOf(refersTo as RecordKind)];
  return ids.length > 0 ? { anyOf: [{ enum: ids }, rest] } : rest;
}
