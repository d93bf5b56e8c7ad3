import { codes } from '../codes.ts';
import { claimListMirror } from '../export/mirrors/claim-list.ts';
import { coverageMirror } from '../export/mirrors/coverage.ts';
import { diagnosticMirror } from '../export/mirrors/diagnostic.ts';
import { givenUpMirror } from '../export/mirrors/given-up.ts';
import { homeMirror } from '../export/mirrors/home.ts';
import { mirroredRecords } from '../export/mirrors/index.ts';
import { listMirror } from '../export/mirrors/list.ts';
import type { MirrorContext } from '../export/mirrors/mirror.ts';
import { formerAddresses } from '../graph/former-addresses.ts';
import { hasExtras } from './extras.ts';
import { graph } from './knowledge-base.ts';
import { listPages } from './list-pages.ts';
import {
  absoluteUrl,
  coverageUrl,
  diagnosticUrl,
  homeUrl,
  hosted,
  letterIndexUrl,
  listUrl,
  urlOf,
} from './urls.ts';

/** A page as Markdown, made when it is asked for: a site has thousands. */
export type Render = () => string;

const context: MirrorContext = { graph, urlOf: (ref) => absoluteUrl(urlOf(ref)) };

/** Every page that has a mirror, by its address; none where the build leaves the extras out. */
export const mirrors: ReadonlyMap<string, Render> = new Map(hasExtras ? allMirrors() : []);

export function hasMirror(address: string): boolean {
  return mirrors.has(address);
}

function allMirrors(): [string, Render][] {
  return [
    [homeUrl, () => homeMirror(graph, context)],
    [listUrl('claim'), () => claimListMirror(graph, context)],
    [coverageUrl, () => coverageMirror(context)],
    [letterIndexUrl, () => claimListMirror(graph, context)],
    ...listPages(graph).map(({ url, page }): [string, Render] => [url, () => listMirror(page)]),
    ...mirroredRecords(graph).map(({ ref, render }): [string, Render] => [urlOf(ref), () => render(context)]),
    ...formerAddresses(graph).flatMap(({ address, now }): [string, Render][] =>
      now.kind === 'given-up' ? [[hosted(address), () => givenUpMirror(now, context)]] : [],
    ),
    ...codes.map((code): [string, Render] => [diagnosticUrl(code.code), () => diagnosticMirror(code)]),
  ];
}
