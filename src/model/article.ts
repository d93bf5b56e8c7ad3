import type { Withdrawal } from './claim.ts';
import type { Prose } from './prose.ts';

/** A text for readers with a decision to make; every assertion in it mentions a claim. */
export interface Article {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly aliases: readonly string[];
  readonly withdrawn: Withdrawal | undefined;
  readonly body: Prose;
}
