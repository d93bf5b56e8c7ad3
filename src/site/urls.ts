import { wordingAnchor } from '../model/claim.ts';
import type { RecordKind, RecordRef } from '../model/reference.ts';
import { findingAnchor } from '../model/synthesis.ts';

/*
 * The only place that knows what addresses look like. They are a contract with everybody who ever pasted one
 * (DESIGN.md 6.5).
 */

/** The base path of this build, with a slash at both ends. Outside of Astro there is none. */
const base = (import.meta as { env?: { BASE_URL: string } }).env?.BASE_URL ?? '/';

const folders = {
  claim: 'claims',
  argument: 'claims',
  source: 'sources',
  map: 'maps',
  synthesis: 'syntheses',
  article: 'articles',
  topic: 'topics',
} as const;

/** The kinds of record that have pages. */
export type PageKind = keyof typeof folders;

/** Address of a record's page on this site; that of a passage is its place on the page of its source. */
export function urlOf({ kind, id }: RecordRef): string {
  if (kind === 'passage') {
    const [source = '', fragment = ''] = id.split('#', 2);
    return `${urlOf({ kind: 'source', id: source })}#${fragment}`;
  }
  return hasPage(kind) ? `${base}${folders[kind]}/${id}/` : base;
}

function hasPage(kind: RecordKind): kind is PageKind {
  return kind in folders;
}

export function claimUrl(id: string): string {
  return urlOf({ kind: 'claim', id });
}

/** Address of today's or a former wording of a claim. */
export function wordingUrl(claim: string, fingerprint: string): string {
  return `${claimUrl(claim)}#${wordingAnchor(fingerprint)}`;
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

/** What tells one drawing of a map from the others. */
interface MapViewName {
  readonly extent: string;
  readonly root: string | undefined;
}

/** Address of one drawing of a map: its first one stands on the page of the map itself. */
export function mapViewUrl(map: string, { extent, root }: MapViewName): string {
  const url = urlOf({ kind: 'map', id: map });
  if (extent === 'folded') return url;
  return root === undefined ? `${url}whole/` : `${url}on/${root}/`;
}

/** By day and by night. */
export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

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
  return `${base}${folders[kind]}/`;
}

/* Anchors that authors write in links as well: the model knows them. */
export { findingAnchor, wordingAnchor };

export function findingUrl(synthesis: string, theme: string, claim: string): string {
  return `${urlOf({ kind: 'synthesis', id: synthesis })}#${findingAnchor(theme, claim)}`;
}

export function diagnosticUrl(code: string): string {
  return `${base}diagnostics/${code}/`;
}

export const homeUrl = base;

export const diagnosticsUrl = `${base}diagnostics/`;

export const searchUrl = `${base}search/`;

export const knowledgeBaseUrl = `${base}exports/knowledge-base.json`;

/** Address of a file of `public/`, or of one that the build writes at the root. */
export function fileUrl(name: string): string {
  return `${base}${name}`;
}
