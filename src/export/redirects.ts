import { addressOf, frameAddress, mirrorAddress } from '../model/address.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { formerAddresses } from '../graph/former-addresses.ts';

/** A former address and the one that answers it now, both without the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every former address that leads on, with its mirror and its frame; one that was given up has a page of its own. */
export function redirectsIn(graph: KnowledgeGraph): Redirect[] {
  return formerAddresses(graph).flatMap(({ address, now }) =>
    now.kind === 'given-up' ? [] : inEveryForm(address, addressOf(now)),
  );
}

function inEveryForm(from: string, to: string): Redirect[] {
  const [fromFrame, toFrame] = [frameAddress(from), frameAddress(to)];
  return [
    { from, to },
    { from: mirrorAddress(from), to: mirrorAddress(to) },
    ...(fromFrame !== undefined && toFrame !== undefined ? [{ from: fromFrame, to: toFrame }] : []),
  ];
}

/**
 * The list that Netlify and Cloudflare Pages read: a browser is sent on without a page in between.
 *
 * @param hosted - puts an address under the base path
 */
export function redirectsFile(graph: KnowledgeGraph, hosted: (address: string) => string): string {
  const lines = redirectsIn(graph).map(({ from, to }) => `${hosted(from)} ${hosted(to)} 301\n`);
  return `# Former addresses, and where they lead.\n${lines.join('')}`;
}
