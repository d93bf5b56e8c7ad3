import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import type { Change } from './changes.ts';

/** Absolute addresses: a feed is read far from its site. */
export interface FeedAddresses {
  readonly home: string;
  /** Of the feed itself. */
  readonly self: string;
  readonly urlOf: (ref: RecordRef) => string;
}

/** The changes of the site as Atom (RFC 4287). */
export function atomFeed(
  graph: KnowledgeGraph,
  changes: readonly Change[],
  addresses: FeedAddresses,
): string {
  const { title, description, licences } = graph.documents.site;
  return generateAtomFeed({
    id: addresses.home,
    title: { value: title },
    subtitle: { value: description },
    updated: timeOf(changes[0]?.on ?? ''),
    authors: [{ name: title, uri: addresses.home }],
    links: [
      { href: addresses.self, rel: 'self', type: 'application/atom+xml' },
      { href: addresses.home, rel: 'alternate', type: 'text/html' },
    ],
    ...(licences ? { rights: { value: licences.content.name } } : {}),
    entries: entriesOf(changes, addresses).map(({ url, title, text, on, kind }) => ({
      id: url,
      title: { value: title },
      links: [{ href: url, rel: 'alternate', type: 'text/html' }],
      published: on,
      updated: on,
      categories: [{ term: kind }],
      content: { value: text, type: 'text' },
    })),
  });
}

/** The same as JSON Feed (version 1.1). */
export function jsonFeed(
  graph: KnowledgeGraph,
  changes: readonly Change[],
  addresses: FeedAddresses,
): string {
  const { title, description, language } = graph.documents.site;
  return JSON.stringify(
    generateJsonFeed({
      title,
      description,
      language,
      home_page_url: addresses.home,
      feed_url: addresses.self,
      authors: [{ name: title, url: addresses.home }],
      items: entriesOf(changes, addresses).map(({ url, title, text, on, kind }) => ({
        id: url,
        url,
        title,
        content_text: text,
        date_published: on,
        tags: [kind],
      })),
    }),
  );
}

/** As many as a reader who looks in now and then may have missed; the first publication is thousands. */
const mostEntries = 100;

interface Entry extends Pick<Change, 'kind' | 'text'> {
  readonly url: string;
  readonly title: string;
  readonly on: Date;
}

/** A permanent address is the identity of what is told there. */
function entriesOf(changes: readonly Change[], { urlOf }: FeedAddresses): Entry[] {
  return changes.slice(0, mostEntries).map(({ kind, ref, fragment, title, text, on }) => ({
    kind,
    text,
    url: fragment === undefined ? urlOf(ref) : `${urlOf(ref)}#${fragment}`,
    title: `${words[kind]}: ${title}`,
    on: timeOf(on),
  }));
}

const words: Readonly<Record<Change['kind'], string>> = {
  claim: 'New claim',
  argument: 'New argument',
  wording: 'Reworded',
};

function timeOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
