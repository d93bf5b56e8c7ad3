import { articleFacts } from '../../graph/article-facts.ts';
import { strongestCounterargument, undercutsOf } from '../../graph/counterarguments.ts';
import { findingsOf, sourceIds } from '../../graph/findings.ts';
import { claimsOnMap } from '../../graph/outline.ts';
import { paletteOf } from '../../graph/palette.ts';
import { positionsOf } from '../../graph/positions.ts';
import { currentId } from '../../graph/resolve.ts';
import { voicesOn, type VoicesBySide } from '../../graph/stances.ts';
import type { Argument } from '../../model/argument.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { ArgumentMap } from '../../model/map.ts';
import type { RecordRef } from '../../model/reference.ts';
import type { Synthesis } from '../../model/synthesis.ts';
import { counterLabel } from '../../wording/answer.ts';
import { targetOf } from '../../wording/argument-text.ts';
import { bearingRelations, capital, counted, passageWords, relationOf } from '../../wording/phrases.ts';
import { typeset } from '../prose/typeset.ts';
import { unansweredReason } from '../../wording/unanswered.ts';
import { mostRows, type Card, type CardTally, type CardText } from './card.ts';

/** The card of every page that is about no record: the debate, and a claim from each side of it. */
export function siteCard(graph: KnowledgeGraph): Card {
  const { title, question, sides, theme } = graph.documents.site;
  const rows = sides.flatMap(({ title, claims }) => {
    const [first] = claims.map(({ written }) => graph.claims.get(currentId(graph.index, 'claim', written)));
    return first ? [{ text: typeset(first.title), note: typeset(title) }] : [];
  });
  return {
    said: { label: 'The debate', text: typeset(question.join(' or ')) },
    answer: { label: 'Claims from either side', rows: rows.slice(0, mostRows) },
    foot: `${counted(graph.claims.size, 'claim')}, ${counted(graph.arguments.size, 'argument')}`,
    site: title,
    colours: paletteOf(theme, 'light'),
  };
}

/** The preview card of a record; undefined for kinds of record that have none. */
export function cardOf(graph: KnowledgeGraph, { kind, id }: RecordRef): Card | undefined {
  const { title, theme } = graph.documents.site;
  const drawn = (draft: Draft | undefined): Card | undefined =>
    draft && { ...draft, site: title, colours: paletteOf(theme, 'light') };
  switch (kind) {
    case 'claim':
      return drawn(withRecord(graph.claims, id, (claim) => claimCard(graph, claim)));
    case 'argument':
      return drawn(withRecord(graph.arguments, id, (argument) => argumentCard(graph, argument)));
    case 'map':
      return drawn(withRecord(graph.maps, id, (map) => mapCard(graph, map)));
    case 'article':
      return drawn(withRecord(graph.articles, id, (article) => articleCard(graph, article)));
    case 'synthesis':
      return drawn(withRecord(graph.syntheses, id, (synthesis) => synthesisCard(graph, synthesis)));
    default:
      return undefined;
  }
}

/** Every record that has a card. */
export function cardedRecords(graph: KnowledgeGraph): RecordRef[] {
  const all = (kind: RecordRef['kind'], records: ReadonlyMap<string, unknown>): RecordRef[] =>
    [...records.keys()].map((id) => ({ kind, id }));
  return [
    ...all('claim', graph.claims),
    ...all('argument', graph.arguments),
    ...all('map', graph.maps),
    ...all('article', graph.articles),
    ...all('synthesis', graph.syntheses),
  ];
}

type Draft = Omit<Card, 'site' | 'colours'>;

function withRecord<T>(
  records: ReadonlyMap<string, T>,
  id: string,
  draw: (record: T) => Draft,
): Draft | undefined {
  const record = records.get(id);
  return record && draw(record);
}

function claimCard(graph: KnowledgeGraph, claim: Claim): Draft {
  const tally = tallyOf(voicesOn(graph, claim.id));
  const foot = tally ? `${counted(tally.for, 'passage')} for, ${tally.against} against` : unvoiced(claim);
  return {
    said: { label: kindOf('Claim', claim), text: typeset(claim.title) },
    answer: answerToClaim(graph, claim.id) ?? noAnswer(unansweredReason(claim)),
    tally,
    foot,
  };
}

function argumentCard(graph: KnowledgeGraph, argument: Argument): Draft {
  const premise = graph.claims.get(argument.premises[0]);
  const tally = tallyOf(voicesOn(graph, argument.premises[0]));
  const sides = tally && `Premise: ${tally.for} for, ${tally.against} against`;
  return {
    said: { label: 'Premise', text: typeset(premise?.title ?? '') },
    target: {
      label: capital(argument.kind),
      text: typeset(targetOf(graph, argument).title),
      relation: relationOf[argument.kind],
    },
    answer: answerToArgument(graph, argument) ?? noAnswer('Nobody in what we have read denies the step.'),
    foot: sides ?? unvoiced(premise),
  };
}

function mapCard(graph: KnowledgeGraph, map: ArgumentMap): Draft {
  const positions = positionsOf(graph, map);
  const rows = positions.slice(0, mostRows).map(({ claim }) => row(graph, claim.id));
  return {
    said: { label: kindOf('Question', map), text: typeset(map.question) },
    answer: { label: 'Rival answers', rows },
    foot: `${counted(positions.length, 'answer')}, ${counted(claimsOnMap(graph, map).length, 'claim')}`,
  };
}

function articleCard(graph: KnowledgeGraph, article: Article): Draft {
  const { claims, answered, minutes } = articleFacts(graph, article);
  return {
    said: { label: kindOf('Article', article), text: typeset(article.title) },
    answer: { label: counted(minutes, 'minute'), text: typeset(article.summary ?? '') },
    foot: `${counted(claims.length, 'claim')}, ${answered} answered`,
  };
}

function synthesisCard(graph: KnowledgeGraph, synthesis: Synthesis): Draft {
  const findings = findingsOf(graph, synthesis).flatMap((theme) => theme.findings);
  const most = [...findings].sort((a, b) => b.total - a.total);
  const sources = sourceIds(graph, synthesis).flatMap((id) => graph.sources.get(id) ?? []);
  const read = sources.flatMap((source) => source.passages);
  const { one, sources: whole } = passageWords(sources);
  const rows = most.slice(0, mostRows).map(({ claim, voices }) => row(graph, claim, voices));
  return {
    said: {
      label: kindOf(`What ${whole === 'the thread' ? 'a thread says' : 'the sources say'}`, synthesis),
      text: typeset(synthesis.title),
    },
    answer: { label: 'Taken up most', rows },
    foot: `${counted(read.length, one)} read`,
  };
}

function row(
  graph: KnowledgeGraph,
  claim: string,
  voices: VoicesBySide = voicesOn(graph, claim),
): { text: string; note: string } {
  const title = graph.claims.get(claim)?.title ?? claim;
  return { text: typeset(title), note: `${voices.for.length} for, ${voices.against.length} against` };
}

function answerToClaim(graph: KnowledgeGraph, claim: string): CardText | undefined {
  const strongest = strongestCounterargument(graph, claim);
  const premise = strongest && graph.claims.get(strongest.argument.premises[0]);
  if (!premise) return undefined;
  const relation = bearingRelations[strongest.by];
  return { label: counterLabel(graph, strongest), text: typeset(premise.title), relation };
}

/** What denies the step; or else what speaks against the first premise that anything speaks against. */
function answerToArgument(graph: KnowledgeGraph, argument: Argument): CardText | undefined {
  const undercut = undercutsOf(graph, argument.id)[0]?.argument.premises[0];
  const title = undercut === undefined ? undefined : graph.claims.get(undercut)?.title;
  if (title !== undefined)
    return { label: 'Undercut of this step', text: typeset(title), relation: 'undercut' };
  const [answer] = argument.premises.flatMap((premise) => answerToClaim(graph, premise) ?? []);
  return answer && { ...answer, label: 'Against the premise' };
}

/** Nobody should pass on what its editors no longer stand behind. */
function kindOf(kind: string, { withdrawn }: Pick<Claim, 'withdrawn'>): string {
  return withdrawn ? `${kind}, withdrawn` : kind;
}

function noAnswer(reason: string): CardText {
  return { label: 'No counterargument on record', text: typeset(reason), isGap: true };
}

function tallyOf({ for: speaking, against, mixed }: VoicesBySide): CardTally | undefined {
  const tally = { for: speaking.length, against: against.length, mixed: mixed.length };
  return tally.for + tally.against + tally.mixed > 0 ? tally : undefined;
}

function unvoiced(claim: Claim | undefined): string {
  return claim?.origin ? 'A connecting premise of the editors' : 'No passage takes a side';
}
