import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { titleOf } from '../wording/record-title.ts';
import { synthesisWords } from '../wording/synthesis-words.ts';
import { blocks, bullets, heading, link, plain, section } from './mirrors/markdown.ts';

/** Addresses that `llms.txt` names besides those of records. */
export interface LlmsAddresses {
  /** Of a record as Markdown. */
  readonly urlOf: (ref: RecordRef) => string;
  readonly lists: readonly NamedAddress[];
  /** What may be left out where there is little room. */
  readonly optional: readonly NamedAddress[];
}

export interface NamedAddress {
  readonly title: string;
  readonly url: string;
  readonly note: string;
}

/** What the site is and where to begin, for language models: llms.txt, version 2 (llmstxt.org, August 2026). */
export function llmsText(graph: KnowledgeGraph, { urlOf, lists, optional }: LlmsAddresses): string {
  const { title, description } = graph.documents.site;
  const entry = (kind: RecordRef['kind'], id: string, note: string | undefined): string => {
    const named = link(titleOf(graph, { kind, id }), urlOf({ kind, id }));
    return note === undefined ? named : `${named}: ${plain(note)}`;
  };
  const place = ({ title, url, note }: NamedAddress): string => `${link(title, url)}: ${plain(note)}`;
  return blocks([
    heading(1, title),
    `> ${plain(description)}`,
    'Every page has a Markdown version at its own address with `index.md` behind it. A claim is named by its address and never changes it; each of its wordings has a fragment of its own. Who says something is told by passages of sources, in our words; arguments link claims. Cite a claim together with its strongest counterargument, which stands first on its page.',
    section('Questions', bullets([...graph.maps.values()].map(({ id }) => entry('map', id, undefined)))),
    section(
      'Articles',
      bullets([...graph.articles.values()].map(({ id, summary }) => entry('article', id, summary))),
    ),
    section(
      synthesisWords(graph).heading,
      bullets([...graph.syntheses.values()].map(({ id, summary }) => entry('synthesis', id, summary))),
    ),
    section('Topics', bullets([...graph.topics.values()].map(({ id, about }) => entry('topic', id, about)))),
    section('Lists', bullets(lists.map(place))),
    section('Optional', bullets(optional.map(place))),
  ]);
}
