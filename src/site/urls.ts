import {
  addressOf,
  diagnosticAddress,
  folderAddress,
  wordingAddress,
  type PageKind,
} from '../model/address.ts';
import type { RecordRef } from '../model/reference.ts';
import { findingAnchor } from '../model/synthesis.ts';
import type { Scheme } from '../model/theme.ts';
import { wordingAnchor } from '../model/wording.ts';

/*
 * The only place that knows what the addresses of this build look like: the published shapes of
 * `model/address.ts` under the base path, and what has no permanent address.
 */

interface AstroMeta {
  readonly env?: { readonly BASE_URL: string; readonly SITE: string | undefined };
}

/** The base path of this build, with a slash at both ends. Outside of Astro there is none. */
const base = (import.meta as AstroMeta).env?.BASE_URL ?? '/';

/** Where the site is published, if that is known. */
const site = (import.meta as AstroMeta).env?.SITE;

export const isPublished = site !== undefined;

/** An address of this site with its host, where that is known, for whoever reads it elsewhere. */
export function absoluteUrl(address: string): string {
  return site === undefined ? address : new URL(address, site).href;
}

/** A published address on this host. */
export function hosted(address: string): string {
  return base + address.slice(1);
}

/** Address of a record's page on this site; that of a passage is its place on the page of its source. */
export function urlOf(ref: RecordRef): string {
  return hosted(addressOf(ref));
}

export function claimUrl(id: string): string {
  return urlOf({ kind: 'claim', id });
}

/** Address of today's or a former wording of a claim or an argument. */
export function wordingUrl(ref: RecordRef, fingerprint: string): string {
  return hosted(wordingAddress(ref, fingerprint));
}

/** Place on the page of a map where it is told what bears on a claim. */
export function toldAnchor(claim: string): string {
  return `on-${claim}`;
}

/** Place of a claim's box in the drawing of a map. */
export function boxAnchor(claim: string): string {
  return `box-${claim}`;
}

/** Place of an argument's line in the drawing of a map. */
export function lineAnchor(argument: string): string {
  return `line-${argument}`;
}

/** Place on the home page of what to read in a situation. */
export function situationAnchor(index: number): string {
  return `situation-${index + 1}`;
}

/** What tells one drawing of a map from the others. */
interface MapViewName {
  readonly extent: string;
  readonly root: string | undefined;
}

/** Address of one drawing of a map: its first one stands on the page of the map itself. */
export function mapViewUrl(map: string, { extent, root }: MapViewName): string {
  const url = urlOf({ kind: 'map', id: map });
  return extent === 'folded' ? url : `${url}${mapViewPath({ extent, root })}/`;
}

/** What follows the address of a map in that of a drawing with a page of its own. */
export function mapViewPath({ extent, root }: MapViewName): string {
  return root === undefined ? extent : `on/${root}`;
}

/** Name of the file that holds one drawing of a map, without its extension. */
export function drawingFileName({ root, extent }: MapViewName, scheme: Scheme): string {
  return `${root === undefined ? extent : `on-${root}`}-${scheme}`;
}

export function drawingFileUrl(map: string, view: MapViewName, scheme: Scheme): string {
  return `${urlOf({ kind: 'map', id: map })}${drawingFileName(view, scheme)}.svg`;
}

/** Address of what the panel of a map says of its claims. */
export function panelClaimsUrl(map: string): string {
  return `${urlOf({ kind: 'map', id: map })}claims.json`;
}

/** Address of a map for frames on other sites. */
export function mapFrameUrl(map: string): string {
  return `${base}embed/maps/${map}/`;
}

export function argumentUrl(id: string): string {
  return urlOf({ kind: 'argument', id });
}

/** Address of the list of all records of a kind. */
export function listUrl(kind: Exclude<PageKind, 'argument'>): string {
  return hosted(folderAddress(kind));
}

/* Anchors that authors write in links as well: the model knows them. */
export { findingAnchor, wordingAnchor };

export function findingUrl(synthesis: string, theme: string, claim: string): string {
  return `${urlOf({ kind: 'synthesis', id: synthesis })}#${findingAnchor(theme, claim)}`;
}

export function diagnosticUrl(code: string): string {
  return hosted(diagnosticAddress(code));
}

export const homeUrl = base;

export const diagnosticsUrl = `${base}diagnostics/`;

export const coverageUrl = `${base}about/coverage/`;

export const searchUrl = `${base}search/`;

/** Address of what the search knows of words: those used for one another, and those of the titles. */
export const searchWordsUrl = `${base}search-words.json`;

/** Address of all claims by their first letter. */
export const letterIndexUrl = `${searchUrl}a-z/`;

export const knowledgeBaseUrl = `${base}exports/knowledge-base.json`;

/** Address of the picture that previews of a record show, or of any other page. */
export function cardUrl(ref: RecordRef | undefined): string {
  return `${base}cards/${cardPath(ref)}.png`;
}

/** What stands for a record in the address of its card. */
export function cardPath(ref: RecordRef | undefined): string {
  return ref ? addressOf(ref).slice(1, -1) : 'site';
}

/** Address of a claim's view for frames on other sites. */
export function frameUrl(claim: string): string {
  return `${base}embed/claims/${claim}/`;
}

/** Address of the same page as Markdown. */
export function mirrorUrl(page: string): string {
  return `${page}index.md`;
}

/** What a route calls a page or a file: its address without the base path, and without slashes at the ends. */
export function pagePath(address: string): string | undefined {
  return address.slice(base.length).replace(/\/$/u, '') || undefined;
}

/** Address of what the site is and holds, for language models (llmstxt.org). */
export const llmsUrl = `${base}llms.txt`;

export const feedUrls = { atom: `${base}feed.xml`, json: `${base}feed.json` } as const;

/** Address of the colours that a knowledge base chose, where it has any. */
export const themeUrl = `${base}theme.css`;

export const sitemapUrl = `${base}sitemap-index.xml`;

/** Address of a file of `public/`, or of one that the build writes at the root. */
export function fileUrl(name: string): string {
  return `${base}${name}`;
}
