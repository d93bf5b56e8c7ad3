import type { KeyPath } from './place.ts';
import type { Reference } from './reference.ts';
import type { Wording } from './wording.ts';

/** The four kinds of argument, as authors write them and as addresses spell them. */
export const argumentKinds = ['supports', 'rebuts', 'undercuts', 'qualifies'] as const;

export type ArgumentKind = (typeof argumentKinds)[number];

/** An argument as its claim's file states it, references unresolved. */
export interface ArgumentDocument {
  readonly kind: ArgumentKind;
  readonly target: Reference;
  readonly because: string;
  /** Further premises, needed jointly with the claim in whose file the argument stands. */
  readonly with: readonly Reference[];
  /** Passages in which a source makes this very step; empty when the editors drew it. */
  readonly from: readonly Reference[];
  readonly reviewed: string | undefined;
  /** What `because` said before, newest first. */
  readonly earlier: readonly Wording[];
  /** Where the argument stands in its claim's front matter. */
  readonly path: KeyPath;
}

/** One step from premises to a target, all ids resolved as far as they can be. */
export interface Argument {
  /** `<first premise>/<kind>/<target>`, with current ids throughout. */
  readonly id: string;
  readonly kind: ArgumentKind;
  /** Ids of claims; the first is the one whose file states the argument. */
  readonly premises: readonly [string, ...string[]];
  /** Id of a claim, or of an argument when the kind is `undercuts`. */
  readonly target: string;
  readonly because: string;
  /** Ids of passages, `<source>#p<n>`. */
  readonly from: readonly string[];
  readonly reviewed: string | undefined;
  /** What `because` said before, newest first. */
  readonly earlier: readonly Wording[];
  readonly file: string;
  readonly path: KeyPath;
}

export function argumentId(from: string, kind: ArgumentKind, target: string): string {
  return `${from}/${kind}/${target}`;
}

/** The parts of an argument id, or undefined where the text has not that shape. */
export function parseArgumentId(
  id: string,
): { from: string; kind: ArgumentKind; target: string } | undefined {
  const [from, verb, ...rest] = id.split('/');
  const kind = argumentKinds.find((each) => each === verb);
  const target = rest.join('/');
  if (!from || !kind || !target) return undefined;
  return { from, kind, target };
}
