import type { Lasting } from './lasting.ts';
import type { KeyPath } from './place.ts';
import type { Prose } from './prose.ts';
import type { Reference } from './reference.ts';

/** What a thread of comments says, by themes. Holds no number: every count is computed from passages. */
export interface Synthesis extends Lasting {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly sources: readonly Reference[];
  readonly themes: readonly Theme[];
  readonly body: Prose;
}

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly about: string | undefined;
  /** The claims put to the thread; each is one finding. */
  readonly claims: readonly Reference[];
  readonly path: KeyPath;
}

/** Where the finding on a claim stands on the page of its synthesis. */
export function findingAnchor(theme: string, claim: string): string {
  return `${theme}--${claim}`;
}
