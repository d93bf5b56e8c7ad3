import type { Claim, UnansweredReason } from '../model/claim.ts';

const reasons: Readonly<Record<UnansweredReason, string>> = {
  undisputed: 'Nobody in what we have read disputes it.',
  unexamined: 'We have not yet looked for an answer. That is a gap in what we have read, not a point won.',
  background: 'It is background to the dispute, not a part of it.',
};

/** Why a claim stands without a counterargument, in one sentence. */
export function unansweredReason(claim: Claim | undefined): string {
  return claim?.unanswered ? reasons[claim.unanswered.why] : '';
}
