import type { Lasting } from './lasting.ts';
import type { Prose } from './prose.ts';

/** A text for readers with a decision to make; every assertion in it mentions a claim. */
export interface Article extends Lasting {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly body: Prose;
}
