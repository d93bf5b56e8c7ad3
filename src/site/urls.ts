import {
  addressOf,
  diagnosticAddress,
  folderAddress,
  wordingAddress,
  type PageKind,
} from '../model/address.ts';
import { wordingAnchor } from '../model/claim.ts';
import type { RecordRef } from '../model/reference.ts';
import { findingAnchor } from '../model/synthesis.ts';

/*
 * The only place that knows what the addresses of this build look like: the published shapes of
 * `model/address.ts` under the base path, and what has no permanent address.
 */

/** The base path of this build, with a slash at both ends. Outside of Astro there is none. */
const base = (import.meta as { env?: { BASE_URL: string } }).env?.BASE_URL ?? '/';

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

/** Address of today's or a former wording of a claim. */
export function wordingUrl(claim: string, fingerprint: string): string {
  return hosted(wordingAddress(claim, fingerprint));
}

/** Place on the page of a map where it is told what bears on a claim. */
export function toldAnchor(claim: string): string {
  return `on-${claim}`;
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

export const searchUrl = `${base}search/`;

export const knowledgeBaseUrl = `${base}exports/knowledge-base.json`;

/** Address of a file of `public/`, or of one that the build writes at the root. */
export function fileUrl(name: string): string {
  return `${base}${name}`;
}
