import { currentId } from '../graph/resolve.ts';
import { claimsOnMap } from '../graph/outline.ts';
import { findingsOf, sourceIds } from '../graph/findings.ts';
import type { Argument } from '../model/argument.ts';
import type { Article } from '../model/article.ts';
import { scopeDimensions, type Claim, type Scope } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import type { Source } from '../model/source.ts';
import type { Synthesis } from '../model/synthesis.ts';
import { isSuspect } from '../graph/review.ts';
import type { ExportFormat } from './format.ts';

/**
 * Everything the knowledge base says, for programs. The shape is a contract (DESIGN.md 6.6): keys may be added,
 * never changed. Broken references cannot occur in it: a build with errors writes nothing.
 */
export const knowledgeBase: ExportFormat = {
  name: 'knowledge-base',
  extension: 'json',
  mediaType: 'application/json',
  render(graph, urlOf) {
    const on = <T>(records: ReadonlyMap<string, T>, convert: Converter<T>): object[] =>
      [...records.values()].map((record) => convert(record, graph, urlOf));
    return JSON.stringify({
      version: 1,
      claims: on(graph.claims, claim),
      arguments: on(graph.arguments, argument),
      sources: on(graph.sources, source),
      maps: on(graph.maps, map),
      syntheses: on(graph.syntheses, synthesis),
      articles: on(graph.articles, article),
    });
  },
};

type UrlOf = (ref: RecordRef) => string;

type Converter<T> = (record: T, graph: KnowledgeGraph, urlOf: UrlOf) => object;

const claim: Converter<Claim> = (record, graph, urlOf) => ({
  id: record.id,
  title: record.title,
  statement: record.statement,
  kind: record.kind,
  topics: record.topics.map((topic) => topic.written),
  scope: scope(record.scope),
  fingerprint: record.fingerprint,
  url: urlOf({ kind: 'claim', id: record.id }),
  aliases: record.aliases,
  contrary: graph.index.contraries.get(record.id) ?? [],
  origin: record.origin ?? null,
  unanswered: record.unanswered ? { why: record.unanswered.why, note: record.unanswered.note ?? null } : null,
  withdrawn: withdrawal(record, graph),
});

function scope(record: Scope): object | null {
  const lists = scopeDimensions.map(
    (dimension) => [dimension, record[dimension].map((value) => value.written)] as const,
  );
  const filled = lists.filter(([, values]) => values.length > 0);
  const years = (['since', 'until'] as const).flatMap((key) =>
    record[key] === undefined ? [] : [[key, record[key]] as const],
  );
  const limits = Object.fromEntries<readonly string[] | number | undefined>([...filled, ...years]);
  return Object.keys(limits).length > 0 ? limits : null;
}

function withdrawal({ withdrawn }: Pick<Claim, 'withdrawn'>, graph: KnowledgeGraph): object | null {
  if (!withdrawn) return null;
  const { on, reason, see } = withdrawn;
  return { on, reason, see: see ? currentId(graph.index, see.expected, see.written) : null };
}

const argument: Converter<Argument> = (record, graph, urlOf) => ({
  id: record.id,
  kind: record.kind,
  premises: record.premises,
  target: record.target,
  because: record.because,
  from: record.from,
  reviewed: record.reviewed ?? null,
  suspect: isSuspect(graph, record),
  url: urlOf({ kind: 'argument', id: record.id }),
});

const source: Converter<Source> = (record, graph, urlOf) => ({
  id: record.id,
  title: record.title,
  authors: record.authors,
  url: record.url,
  page: urlOf({ kind: 'source', id: record.id }),
  copy: record.copy,
  issued: record.issued,
  kind: record.kind,
  passages: record.passages.map(({ n, paragraphs, fingerprint, gist, skip, stances }) => ({
    n,
    paragraphs,
    fingerprint,
    gist: gist ?? null,
    skip: skip ?? null,
    stances: (stances ?? []).map(({ claim, kind, holder, note }) => ({
      claim: currentId(graph.index, 'claim', claim.written),
      stance: kind,
      holder: holder ?? null,
      note: note ?? null,
    })),
  })),
});

const map: Converter<ArgumentMap> = (record, graph, urlOf) => ({
  id: record.id,
  title: record.title,
  question: record.question,
  positions: record.positions.map((position) => currentId(graph.index, 'claim', position.written)),
  claims: claimsOnMap(graph, record),
  url: urlOf({ kind: 'map', id: record.id }),
});

const synthesis: Converter<Synthesis> = (record, graph, urlOf) => ({
  id: record.id,
  title: record.title,
  sources: sourceIds(graph, record),
  themes: findingsOf(graph, record).map(({ theme, findings, passages }) => ({
    id: theme.id,
    title: theme.title,
    claims: findings.map((finding) => finding.claim),
    comments: passages.map((passage) => passage.id),
  })),
  url: urlOf({ kind: 'synthesis', id: record.id }),
});

const article: Converter<Article> = (record, graph, urlOf) => ({
  id: record.id,
  title: record.title,
  mentions: mentioned(record, graph),
  url: urlOf({ kind: 'article', id: record.id }),
});

/** Each record once, in the order of the text. */
function mentioned({ body }: Article, graph: KnowledgeGraph): RecordRef[] {
  const refs = body.mentions.map(({ expected, written }): RecordRef => {
    return { kind: expected, id: currentId(graph.index, expected, written) };
  });
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}
