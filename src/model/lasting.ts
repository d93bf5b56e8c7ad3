import type { Reference } from './reference.ts';

/** What every record may carry that has an address of its own. */
export interface Lasting {
  /** Former ids. */
  readonly aliases: readonly string[];
  readonly withdrawn: Withdrawal | undefined;
  /** What readers type who look for this record in words of their own: the search finds it by them. */
  readonly keywords: readonly string[];
}

/** A notice left in place of a record that its editors no longer stand behind. */
export interface Withdrawal {
  readonly on: string;
  readonly reason: string;
  /** A record of the same kind to read instead. */
  readonly see: Reference | undefined;
}
