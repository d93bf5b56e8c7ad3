import { coverageOf, mapBalances, oneVoiceClaims, unansweredClaims } from '../../graph/coverage.ts';
import type { Claim } from '../../model/claim.ts';
import { authorText } from '../../wording/phrases.ts';
import { unansweredReason } from '../../wording/unanswered.ts';
import { blocks, bullets, heading, link, plain, section } from './markdown.ts';
import type { MirrorContext } from './mirror.ts';

/** How far the sources are taken in, as Markdown. */
export function coverageMirror({ graph, urlOf }: MirrorContext): string {
  const claimLink = ({ id, title }: Claim): string => link(title, urlOf({ kind: 'claim', id }));
  const sources = coverageOf(graph).map(({ source, passages, used, silent, skipped, pending }) => {
    const counts = `${passages} passages: ${used} bear on a claim, ${silent} on none, ${skipped} left aside, ${pending} not weighed yet`;
    return `${link(source.title, urlOf({ kind: 'source', id: source.id }))} (${plain(authorText(source))}): ${counts}`;
  });
  const unanswered = unansweredClaims(graph).map(
    (claim) => `${claimLink(claim)}: ${plain(unansweredReason(claim))}`,
  );
  const alone = oneVoiceClaims(graph).map(
    ({ claim, source }) => `${claimLink(claim)} (${plain(authorText(source))})`,
  );
  const balances = mapBalances(graph).map(({ map, positions }) => ({
    text: link(map.question, urlOf({ kind: 'map', id: map.id })),
    beneath: positions.map(
      ({ claim, supports, counterarguments, voicesFor, voicesAgainst }) =>
        `${claimLink(claim)}: arguments for ${supports}, counterarguments ${counterarguments}; passages for ${voicesFor}, against ${voicesAgainst}`,
    ),
  }));
  return blocks([
    heading(1, 'How far the sources are taken in'),
    section('Sources', bullets(sources)),
    section('The balance of each question', bullets(balances)),
    section('Claims that nothing answers', bullets(unanswered)),
    section('Claims that rest on one voice', bullets(alone)),
  ]);
}
