import type { PublishedAddress } from '../export/changes.ts';

/** What was published when: the records of `content/permalinks.yaml`. */
export const ledger: readonly PublishedAddress[] = [];
