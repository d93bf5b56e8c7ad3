import { strongestCounterargument, type Bearing } from '../../graph/counterarguments.ts';
import { currentId } from '../../graph/resolve.ts';
import { isSuspect } from '../../graph/review.ts';
import type { Voice } from '../../graph/stances.ts';
import { formerWordings, type Worded } from '../../graph/worded.ts';
import type { Argument } from '../../model/argument.ts';
import type { Withdrawal } from '../../model/lasting.ts';
import type { RecordRef } from '../../model/reference.ts';
import { wordingAnchor } from '../../model/wording.ts';
import { counterLabel } from '../../wording/answer.ts';
import { authorText, bearingLabels, dateText, whereText } from '../../wording/phrases.ts';
import { titleOf } from '../../wording/record-title.ts';
import { unansweredReason } from '../../wording/unanswered.ts';
import { wordingHistory } from '../../wording/wording-history.ts';
import { link, plain } from './markdown.ts';
import type { MirrorContext } from './mirror.ts';

/* What several mirrors say, in the same words as the components of the pages. */

/** A record by its title, with its address. */
export function named(ref: RecordRef, { graph, urlOf }: MirrorContext): string {
  return link(titleOf(graph, ref), urlOf(ref));
}

export function namedClaim(claim: string, context: MirrorContext): string {
  return named({ kind: 'claim', id: claim }, context);
}

/** An argument by the claim it starts from: "Rebuttal: [the claim](…). Why. [The argument](…)" */
export function argumentLine(argument: Argument, by: Bearing['by'], context: MirrorContext): string {
  const joined = argument.premises.slice(1).map((premise) => namedClaim(premise, context));
  const together = joined.length > 0 ? ` (together with ${joined.join(', ')})` : '';
  const step = link('The argument', context.urlOf({ kind: 'argument', id: argument.id }));
  const premise = namedClaim(argument.premises[0], context);
  const because = plain(argument.because);
  return `${bearingLabels[by]}: ${premise}${together}. ${because} ${step}${suspicion(argument, context)}`;
}

/** A note where what an argument answers was reworded, and nobody has looked at both since. */
export function suspicion(argument: Argument, { graph }: MirrorContext): string {
  if (!isSuspect(graph, argument)) return '';
  return ' (answers an earlier wording: what it bears on has been reworded since it was last reviewed)';
}

/** What answers a claim first, or why nothing does: never is a claim told without it. */
export function answerLine(claim: string, context: MirrorContext): string {
  const { graph } = context;
  const strongest = strongestCounterargument(graph, claim);
  if (!strongest) return `No counterargument on record. ${unansweredReason(graph.claims.get(claim))}`.trim();
  return `${counterLabel(graph, strongest)}: ${namedClaim(strongest.argument.premises[0], context)}`;
}

/** One passage: what it says in our words, whose view it is, and where to check it. */
export function passageLine({ passage, source, holder, note, via }: Voice, context: MirrorContext): string {
  const { graph, urlOf } = context;
  const work = graph.sources.get(source);
  const where = work ? `${authorText(work)}, ${whereText(work, passage)}` : passage.id;
  const parts = [
    plain(passage.gist ?? 'A passage without a gist.'),
    `(${link(where, urlOf({ kind: 'passage', id: passage.id }))})`,
    holder && `The view of ${plain(holder)}.`,
    note && plain(note),
    via && `Says the contrary: ${namedClaim(via, context)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The notice in place of a record that its editors no longer stand behind. */
export function withdrawalNotice(
  { withdrawn }: { readonly withdrawn: Withdrawal | undefined },
  context: MirrorContext,
): string | undefined {
  if (!withdrawn) return undefined;
  const { graph } = context;
  const { on, reason, see } = withdrawn;
  const day = dateText(on, graph.documents.site.language);
  const instead = see && { kind: see.expected, id: currentId(graph.index, see.expected, see.written) };
  return `**Withdrawn** on ${day}: ${plain(reason)}${instead ? ` Read instead: ${named(instead, context)}` : ''}`;
}

/** What a claim or an argument said before, whose wording it was, and why it was given up. */
export function wordingLines(worded: Worded, { graph, urlOf }: MirrorContext): string[] {
  const { language } = graph.documents.site;
  return formerWordings(worded).map((wording) => {
    const address = `${urlOf(worded.ref)}#${wordingAnchor(wording.fingerprint)}`;
    return `${plain(wording.text)} (${plain(wordingHistory(wording, language))}) ${link('This wording', address)}`;
  });
}
