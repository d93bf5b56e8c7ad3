import { z } from 'zod';
import {
  passageId,
  sourceKinds,
  stanceKinds,
  type Passage,
  type Source,
  type Stance,
} from '../model/source.ts';
import {
  address,
  count,
  date,
  fingerprintText,
  idOf,
  lasting,
  list,
  openingWords,
  sha256,
  text,
  words,
} from './fields.ts';
import { readLasting } from './lasting.ts';
import { readMapping } from './mapping.ts';
import { items, placeOf, reference, type YamlNode } from './node.ts';

export const sourceSchema = z.strictObject({
  title: text,
  authors: words.min(1, 'at least one author'),
  site: text,
  issued: date,
  url: address,
  kind: z.enum(sourceKinds),
  interests: text.optional(),
  missing: text.optional(),
  copy: z.strictObject({ file: text, sha256 }),
  passages: list,
  ...lasting,
});

export const passageSchema = z.strictObject({
  n: count,
  paragraphs: z.tuple([count, count], 'the first and the last paragraph, such as `[3, 5]`'),
  fingerprint: fingerprintText,
  start: openingWords.optional(),
  gist: text.optional(),
  stances: list.optional(),
  skip: text.optional(),
});

export const stanceSchema = z.strictObject({
  claim: idOf('claim'),
  stance: z.enum(stanceKinds),
  holder: text.optional(),
  note: text.optional(),
});

/** Reads a bibliographic record with its passages. */
export function readSource(id: string, node: YamlNode): Source | undefined {
  const data = readMapping(node, sourceSchema, {
    title: id,
    authors: [],
    site: '',
    issued: '',
    url: '',
    kind: 'essay',
    copy: { file: '', sha256: '' },
    passages: [],
  });
  if (!data) return undefined;
  return {
    id,
    file: node.file,
    title: data.title,
    authors: data.authors,
    site: data.site,
    issued: data.issued,
    url: data.url,
    kind: data.kind,
    interests: data.interests,
    missing: data.missing,
    copy: data.copy,
    passages: items(node, 'passages').flatMap((item) => readPassage(id, item) ?? []),
    ...readLasting(node, 'source', data),
  };
}

function readPassage(source: string, node: YamlNode): Passage | undefined {
  const data = readMapping(node, passageSchema, { fingerprint: '', paragraphs: [1, 1] });
  if (!data) return undefined;
  if (data.skip !== undefined && (data.gist !== undefined || data.stances !== undefined)) {
    const message = 'Unexpected `skip` beside a gist or stances, expected one or the other';
    node.report('schema-violation', { message, place: placeOf(node, 'skip') });
  }
  return {
    id: passageId(source, data.n),
    n: data.n,
    paragraphs: data.paragraphs,
    fingerprint: data.fingerprint,
    start: data.start,
    gist: data.gist,
    stances: data.stances && items(node, 'stances').flatMap((item) => readStance(item) ?? []),
    skip: data.skip,
    path: node.path,
  };
}

function readStance(node: YamlNode): Stance | undefined {
  const data = readMapping(node, stanceSchema, {});
  if (!data) return undefined;
  const { stance: kind, holder, note } = data;
  return { claim: reference(node, 'claim', data.claim, 'claim'), kind, holder, note };
}
