import { appearancesOf } from '../../graph/appearances.ts';
import { contrariesOf, strongestCounterargument } from '../../graph/counterarguments.ts';
import { exchangesOn, type Entry } from '../../graph/exchanges.ts';
import { sides, voicesOn, type Side } from '../../graph/stances.ts';
import { statementOf } from '../../graph/worded.ts';
import type { Claim } from '../../model/claim.ts';
import type { RecordRef } from '../../model/reference.ts';
import { wordingAnchor } from '../../model/wording.ts';
import { counted, originTexts } from '../../wording/phrases.ts';
import { scopeText } from '../../wording/scope-text.ts';
import { counterLabel } from '../../wording/answer.ts';
import { stepText } from '../../wording/argument-text.ts';
import { bodyText } from './body.ts';
import { blocks, bullets, heading, link, plain, section, type Item } from './markdown.ts';
import type { Mirror, MirrorContext } from './mirror.ts';
import { answerLine, argumentLine, named, passageLine, withdrawalNotice, wordingLines } from './pieces.ts';

/** A claim, and before anything else what answers it. */
export const claimMirror: Mirror<Claim> = (claim, context) => {
  const url = context.urlOf({ kind: 'claim', id: claim.id });
  return blocks([
    heading(1, claim.title),
    withdrawalNotice(claim, context),
    plain(claim.statement),
    bullets(facts(claim, context)),
    section('What answers it first', answer(claim.id, context)),
    section('For and against', bullets(exchanges(claim.id, context))),
    section('Background', bodyText(claim.body, url, context)),
    section('Who says so', ...voices(claim.id, context)),
    section('What it is a reason for', bullets(leads(claim.id, context))),
    section('Where it appears', bullets(appearances(claim.id, context))),
    section('Former wordings', bullets(wordingLines(statementOf(claim), context))),
  ]);
};

function facts(claim: Claim, context: MirrorContext): string[] {
  const { graph, urlOf } = context;
  const url = urlOf({ kind: 'claim', id: claim.id });
  const scope = scopeText(claim.scope, graph.documents.scopes);
  const topics = claim.topics.map(({ written }) => {
    const title = graph.topics.get(written)?.title ?? written;
    return link(title, urlOf({ kind: 'topic', id: written }));
  });
  const contraries = contrariesOf(graph, claim.id).map((id) => named({ kind: 'claim', id }, context));
  return [
    `Claim, ${claim.kind}: ${url}`,
    `In this wording: ${url}#${wordingAnchor(claim.fingerprint)}`,
    ...(claim.notClaimed === undefined ? [] : [`Not claimed: ${plain(claim.notClaimed)}`]),
    ...(scope === '' ? [] : [`Meant for: ${plain(scope)}`]),
    ...(claim.origin ? [`Stated by: ${originTexts[claim.origin]}`] : []),
    `Topics: ${topics.join(', ')}`,
    ...(contraries.length > 0 ? [`Contrary, both cannot hold: ${contraries.join(', ')}`] : []),
  ];
}

function answer(claim: string, context: MirrorContext): string {
  const strongest = strongestCounterargument(context.graph, claim);
  if (!strongest) return answerLine(claim, context);
  const label = counterLabel(context.graph, strongest);
  return blocks([
    `**${label}.** ${argumentLine(strongest.argument, strongest.by, context)}`,
    strongest.why !== undefined && `Why this one: ${plain(strongest.why)}`,
  ]);
}

function exchanges(claim: string, context: MirrorContext): Item[] {
  return exchangesOn(context.graph, claim).flatMap((exchange) => {
    const [side, across] =
      exchange.opens === 'for' ? (['for', 'against'] as const) : (['against', 'for'] as const);
    const replies = exchange[across].map((entry) => reply(entry, context));
    return exchange[side].map(({ argument, by }) => ({
      text: `**${side === 'for' ? 'For' : 'Against'}.** ${argumentLine(argument, by, context)}`,
      beneath: replies.length > 0 ? replies : ['No answer on record.'],
    }));
  });
}

function reply({ argument, by, answers }: Entry, context: MirrorContext): string {
  const aim = answers === 'premise' ? 'Answered, against the premise' : 'Answered';
  return `${aim}. ${argumentLine(argument, by, context)}`;
}

const sideTitles: Readonly<Record<Side, string>> = {
  for: 'Speak for it',
  against: 'Speak against it',
  mixed: 'Hold it within limits',
  reported: 'Mention it as the view of others',
};

function voices(claim: string, context: MirrorContext): string[] {
  const all = voicesOn(context.graph, claim);
  return sides
    .filter((side) => all[side].length > 0)
    .map((side) =>
      blocks([
        heading(3, `${sideTitles[side]}: ${counted(all[side].length, 'passage')}`),
        bullets(all[side].map((voice) => passageLine(voice, context))),
      ]),
    );
}

function leads(claim: string, { graph, urlOf }: MirrorContext): string[] {
  const from = graph.index.argumentsFrom.get(claim) ?? [];
  return from.map(({ id, because }) => {
    const step = link(stepText(graph, id), urlOf({ kind: 'argument', id }));
    return `${step}. ${plain(because)}`;
  });
}

function appearances(claim: string, context: MirrorContext): string[] {
  const { maps, articles, syntheses } = appearancesOf(context.graph, claim);
  const list = (label: string, kind: RecordRef['kind'], ids: readonly string[]): string[] =>
    ids.map((id) => `${label}: ${named({ kind, id }, context)}`);
  return [
    ...list(
      'Question',
      'map',
      maps.map((map) => map.id),
    ),
    ...list('Article', 'article', articles),
    ...list('Comments', 'synthesis', syntheses),
  ];
}
