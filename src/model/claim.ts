import type { ArgumentDocument } from './argument.ts';
import type { Lasting } from './lasting.ts';
import type { Prose } from './prose.ts';
import type { Reference } from './reference.ts';
import type { Wording } from './wording.ts';

export const claimKinds = ['empirical', 'normative', 'definitional', 'predictive', 'practical'] as const;

export type ClaimKind = (typeof claimKinds)[number];

export const unansweredReasons = ['undisputed', 'unexamined', 'background'] as const;

export type UnansweredReason = (typeof unansweredReasons)[number];

/**
 * Where a claim comes from that no source states in its own voice. `editors`: a connecting premise of ours.
 * `reported`: sources say that others hold it, and take no side.
 */
export const claimOrigins = ['editors', 'reported'] as const;

export type ClaimOrigin = (typeof claimOrigins)[number];

/** One proposition. Its identity is its id, never its wording. */
export interface Claim extends Lasting {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** The canonical wording: stands alone, hedges included. */
  readonly statement: string;
  /** Fingerprint of the statement. */
  readonly fingerprint: string;
  readonly kind: ClaimKind;
  readonly topics: readonly Reference[];
  /** The reading its author would refuse. */
  readonly notClaimed: string | undefined;
  readonly scope: Scope;
  readonly contrary: readonly Reference[];
  readonly origin: ClaimOrigin | undefined;
  readonly arguments: readonly ArgumentDocument[];
  /** The counterargument that stands beside the claim first, by choice of the editors. */
  readonly strongest: { readonly argument: Reference; readonly why: string } | undefined;
  readonly unanswered: { readonly why: UnansweredReason; readonly note: string | undefined } | undefined;
  /** Former wordings, newest first, and behind them those of claims that became part of this one. */
  readonly earlier: readonly Wording[];
  readonly body: Prose;
}

/** The conditions under which a claim is meant; empty lists mean no limit. */
export interface Scope {
  readonly company: readonly Reference[];
  readonly region: readonly Reference[];
  readonly role: readonly Reference[];
  readonly level: readonly Reference[];
  /** Years, both inclusive. */
  readonly since: number | undefined;
  readonly until: number | undefined;
}

export const scopeDimensions = ['company', 'region', 'role', 'level'] as const;

export type ScopeDimension = (typeof scopeDimensions)[number];
