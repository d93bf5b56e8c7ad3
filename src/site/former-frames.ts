import { formerAddresses } from '../graph/former-addresses.ts';
import { addressOf, frameAddress } from '../model/address.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { hosted } from './urls.ts';

/** A view for frames under a former id, and where the record is shown now. */
export interface FormerFrame {
  readonly address: string;
  readonly now: RecordRef;
  readonly url: string;
}

/** Frames stand on other people's pages, and go on showing what was put into them. */
export function formerFrames(graph: KnowledgeGraph): FormerFrame[] {
  return formerAddresses(graph).flatMap(({ address, now }) => {
    if (now.kind === 'given-up') return [];
    const [from, to] = [frameAddress(address), frameAddress(addressOf(now))];
    return from !== undefined && to !== undefined ? [{ address: from, now, url: hosted(to) }] : [];
  });
}
