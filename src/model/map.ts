import type { Lasting } from './lasting.ts';
import type { Prose } from './prose.ts';
import type { Reference } from './reference.ts';

/** A view of claims and arguments around a question. A map adds no argument of its own. */
export interface ArgumentMap extends Lasting {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly question: string;
  /** Rival answers to the question. */
  readonly positions: readonly Reference[];
  /** More claims to show than the arguments lead to. */
  readonly claims: readonly Reference[];
  /** How many arguments away from a position the map still looks. */
  readonly depth: number;
  readonly body: Prose;
}
