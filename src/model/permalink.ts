import type { Addressed } from './address.ts';
import type { KeyPath } from './place.ts';

/**
 * One record of the ledger: an address that was published and has to answer for ever. What became of an argument
 * since is a further record of the same address, so that nothing that was written is ever changed.
 */
export interface Permalink {
  /** Without host and base path: `/claims/some-id/`, with a fragment or without. */
  readonly address: string;
  /** What the address says that it leads to. */
  readonly leadsTo: Addressed;
  /** The day of publication, or that on which it moved or was withdrawn, as `YYYY-MM-DD`. */
  readonly on: string;
  /** The address of what took the place of an argument that was retargeted. */
  readonly moved: string | undefined;
  /** Why an argument was given up. */
  readonly withdrawn: string | undefined;
  /** What an argument that was given up gave as its reason, newest wording first. */
  readonly said: readonly string[];
  readonly path: KeyPath;
}

/** The ledger, relative to the content folder. */
export const ledgerPath = 'permalinks.yaml';
