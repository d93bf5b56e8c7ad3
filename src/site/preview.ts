import { breadcrumbList, jsonLdOf, type Absolute } from '../export/json-ld.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { cardText, type Card } from './cards/card.ts';
import { cardOf, siteCard } from './cards/card-of.ts';
import { cardKey } from './cards/draw.ts';
import { hasExtras } from './extras.ts';
import { cardUrl, homeUrl, urlOf } from './urls.ts';

/** What other sites and programs show of a page. Without the address of the site there is only what needs none. */
export interface Preview {
  readonly card: { readonly url: string; readonly text: string } | undefined;
  /** Short facts that some previews show besides, as label and value. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly jsonLd: object | undefined;
}

/**
 * @param ref - the record that the page is about, if it is about one
 */
export function previewOf(graph: KnowledgeGraph, ref: RecordRef | undefined, site: URL | undefined): Preview {
  const own = hasExtras && ref ? cardOf(graph, ref) : undefined;
  const card = own ?? (hasExtras ? siteCard(graph) : undefined);
  const url = card && site && pictureUrl(card, own && ref, site);
  return {
    card: card && url !== undefined ? { url, text: cardText(card) } : undefined,
    facts: factsOf(card),
    jsonLd: ref && site && jsonLdOf(graph, ref, absoluteFrom(site, url)),
  };
}

function absoluteFrom(site: URL, image: string | undefined): Absolute {
  return {
    home: new URL(homeUrl, site).href,
    urlOf: (to) => new URL(urlOf(to), site).href,
    imageOf: () => image,
  };
}

/** Changes with the picture, so that no other site goes on showing a former wording. */
function pictureUrl(card: Card, ref: RecordRef | undefined, site: URL): string {
  return new URL(`${cardUrl(ref)}?v=${cardKey(card).slice(0, 8)}`, site).href;
}

function factsOf(card: Card | undefined): Preview['facts'] {
  if (!card?.tally) return [];
  return [
    { label: 'Speak for it', value: String(card.tally.for) },
    { label: 'Speak against it', value: String(card.tally.against) },
  ];
}

/** The way to a page for programs; `trail` has the addresses on this site. */
export function breadcrumbsOf(
  trail: readonly { readonly title: string; readonly url: string }[],
  site: URL,
): object {
  return breadcrumbList(trail.map(({ title, url }) => ({ title, url: new URL(url, site).href })));
}

/** A description that leaves room for the rest of a head: some programs read only its first 4 KB. */
export function clipped(text: string, most = 400): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
