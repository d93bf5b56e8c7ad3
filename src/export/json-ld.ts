import { strongestCounterargument } from '../graph/counterarguments.ts';
import { publicationDates, publicationKey } from '../graph/publication-dates.ts';
import { voicesOn } from '../graph/stances.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import type { Source } from '../model/source.ts';
import type { Synthesis } from '../model/synthesis.ts';

/*
 * What pages say to programs that read schema.org. Every address in it has to be absolute, so there is none of
 * this while nobody knows where the site is published.
 */

/** A record in the words of schema.org: a claim, or a text about claims; undefined for other kinds. */
export function jsonLdOf(
  graph: KnowledgeGraph,
  { kind, id }: RecordRef,
  absolute: Absolute,
): object | undefined {
  const claim = kind === 'claim' ? graph.claims.get(id) : undefined;
  if (claim) return { ...claimLd(graph, claim), ...placed(graph, { kind, id }, absolute) };
  const text = textAt(graph, { kind, id });
  return text && { ...articleLd(text), ...placed(graph, { kind, id }, absolute) };
}

/** Absolute addresses, which the exports do not know themselves. */
export interface Absolute {
  readonly home: string;
  readonly urlOf: (ref: RecordRef) => string;
  /** The picture that stands for a record, where there is one. */
  readonly imageOf: (ref: RecordRef) => string | undefined;
}

/** The way from the home page to a page, each step a title and an absolute address. */
export function breadcrumbList(steps: readonly { readonly title: string; readonly url: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: url,
    })),
  };
}

function claimLd(graph: KnowledgeGraph, claim: Claim): object {
  const strongest = strongestCounterargument(graph, claim.id);
  const answer = strongest && graph.claims.get(strongest.argument.premises[0])?.title;
  const topics = claim.topics.flatMap(({ written }) => graph.topics.get(written) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    name: claim.title,
    text: claim.statement,
    ...(answer === undefined ? {} : { description: `Strongest counterargument: ${answer}` }),
    about: topics.map(({ title }) => ({ '@type': 'Thing', name: title })),
    appearance: assertedIn(graph, claim.id).map(workLd),
  };
}

/** The works that assert a claim, each once. */
function assertedIn(graph: KnowledgeGraph, claim: string): Source[] {
  const sources = new Set(voicesOn(graph, claim).for.map((voice) => voice.source));
  return [...sources].flatMap((id) => graph.sources.get(id) ?? []);
}

function workLd({ title, url, kind, authors, issued }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    // Whoever wrote in a thread is no one person.
    ...(kind === 'thread' ? {} : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    datePublished: issued,
  };
}

function textAt(graph: KnowledgeGraph, { kind, id }: RecordRef): Article | Synthesis | undefined {
  if (kind === 'article') return graph.articles.get(id);
  return kind === 'synthesis' ? graph.syntheses.get(id) : undefined;
}

function articleLd({ title, summary }: Article | Synthesis): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    ...(summary === undefined ? {} : { description: summary }),
  };
}

function placed(graph: KnowledgeGraph, ref: RecordRef, absolute: Absolute): object {
  const { title, language, licences } = graph.documents.site;
  const url = absolute.urlOf(ref);
  const image = absolute.imageOf(ref);
  const on = publicationDates(graph).get(publicationKey(ref));
  return {
    '@id': url,
    url,
    inLanguage: language,
    ...(on === undefined ? {} : { datePublished: on }),
    ...(image === undefined ? {} : { image }),
    ...(licences ? { license: licences.content.url } : {}),
    isPartOf: { '@type': 'WebSite', name: title, url: absolute.home },
  };
}
