import { parseArgumentId } from './argument.ts';
import type { RecordKind, RecordRef } from './reference.ts';
import { wordingAnchor } from './wording.ts';

/*
 * The shapes of published addresses. They are a contract with everybody who ever pasted one (DESIGN.md 6.5): the
 * path of a page from the root of the site, whatever host and base path it is served under.
 */

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

export function hasPage(kind: RecordKind): kind is PageKind {
  return kind in folders;
}

/** The folder that holds the pages of a kind, with a slash at both ends. */
export function folderAddress(kind: PageKind): string {
  return `/${folders[kind]}/`;
}

/** Where a record is to be read; a passage has its place on the page of its source. */
export function addressOf({ kind, id }: RecordRef): string {
  if (kind === 'passage') {
    const [source = '', fragment = ''] = id.split('#', 2);
    return `${addressOf({ kind: 'source', id: source })}#${fragment}`;
  }
  return hasPage(kind) ? `${folderAddress(kind)}${id}/` : '/';
}

/** Where one wording of a claim or of an argument is to be read. */
export function wordingAddress(ref: RecordRef, fingerprint: string): string {
  return `${addressOf(ref)}#${wordingAnchor(fingerprint)}`;
}

/** The folder of the pages that say what a code means, with a slash at both ends. */
export const diagnosticsAddress = '/diagnostics/';

export function diagnosticAddress(code: string): string {
  return `${diagnosticsAddress}${code}/`;
}

/** What a published address leads to. */
export type Addressed =
  | { readonly to: 'record'; readonly ref: RecordRef }
  | AddressedWording
  | { readonly to: 'diagnostic'; readonly code: string };

/** One wording of a claim or an argument. */
export interface AddressedWording {
  readonly to: 'wording';
  readonly ref: RecordRef;
  readonly fingerprint: string;
}

/** Reads an address as it was written once; undefined where it has none of the published shapes. */
export function parseAddress(address: string): Addressed | undefined {
  const [, folder = '', path = '', fragment] =
    /^\/([a-z]+)\/([a-z0-9/-]+)\/(?:#([a-z0-9-]+))?$/u.exec(address) ?? [];
  if (folder === 'claims') return inClaims(path, fragment);
  if (path === '' || path.includes('/')) return undefined;
  if (folder === 'diagnostics' && fragment === undefined) return { to: 'diagnostic', code: path };
  return inFolder(folder, path, fragment);
}

function inClaims(path: string, fragment: string | undefined): Addressed | undefined {
  const kind = parseArgumentId(path) ? 'argument' : 'claim';
  if (kind === 'claim' && path.includes('/')) return undefined;
  const ref = { kind, id: path } as const;
  if (fragment === undefined) return { to: 'record', ref };
  const fingerprint = /^wording-([0-9a-f]{8})$/u.exec(fragment)?.[1];
  return fingerprint === undefined ? undefined : { to: 'wording', ref, fingerprint };
}

function inFolder(folder: string, id: string, fragment: string | undefined): Addressed | undefined {
  const kind = (['source', 'map', 'synthesis', 'article', 'topic'] as const).find(
    (each) => folders[each] === folder,
  );
  if (kind === 'source' && fragment !== undefined && /^p\d+$/u.test(fragment))
    return { to: 'record', ref: { kind: 'passage', id: `${id}#${fragment}` } };
  return kind && fragment === undefined ? { to: 'record', ref: { kind, id } } : undefined;
}

/** Where a page is to be read as Markdown. */
export function mirrorAddress(page: string): string {
  return `${page}index.md`;
}

/** Where the page of a claim or a map is to be shown in a frame; undefined for other pages. */
export function frameAddress(page: string): string | undefined {
  return /^\/(claims|maps)\/[^/]+\/$/u.test(page) ? `/embed${page}` : undefined;
}
