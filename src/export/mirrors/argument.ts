import { undercutsOf } from '../../graph/counterarguments.ts';
import { voicesOn } from '../../graph/stances.ts';
import { reasonOf } from '../../graph/worded.ts';
import type { Argument } from '../../model/argument.ts';
import { wordingAnchor } from '../../model/wording.ts';
import { stepText, targetOf } from '../../wording/argument-text.ts';
import { authorText, capital, holdersText, whereText } from '../../wording/phrases.ts';
import { blocks, bullets, heading, link, plain, section } from './markdown.ts';
import type { Mirror, MirrorContext } from './mirror.ts';
import { answerLine, argumentLine, namedClaim, suspicion, wordingLines } from './pieces.ts';

/** An argument: its premises, the step, whose it is, and what answers it. */
export const argumentMirror: Mirror<Argument> = (argument, context) => {
  const { graph, urlOf } = context;
  const target = targetOf(graph, argument);
  const premises = argument.premises.map((id) => {
    const statement = graph.claims.get(id)?.statement ?? '';
    return `Premise: ${namedClaim(id, context)}. ${plain(statement)}`;
  });
  const aim = `${capital(argument.kind)}: ${link(target.title, urlOf(target.ref))}. ${plain(target.text ?? '')}`;
  const worded = reasonOf(argument);
  const url = urlOf(worded.ref);
  return blocks([
    heading(1, stepText(graph, argument.id)),
    bullets([
      `Argument: ${url}`,
      `In this wording: ${url}#${wordingAnchor(worded.fingerprint)}`,
      ...premises,
      aim.trim(),
    ]),
    section(
      'The step',
      plain(argument.because) + suspicion(argument, context),
      provenance(argument, context),
    ),
    section('What answers it', bullets(answers(argument, context))),
    section('Former wordings', bullets(wordingLines(worded, context))),
  ]);
};

/** The premise is one thing, the way from it to the target another: both say whose they are. */
function provenance(argument: Argument, { graph, urlOf }: MirrorContext): string {
  const premise = argument.premises[0];
  const voices = voicesOn(graph, premise).for;
  const isOurs = graph.claims.get(premise)?.origin === 'editors';
  const said = isOurs
    ? 'The premise is a connecting one of the editors.'
    : 'The premise is asserted by no passage.';
  const made = argument.from.flatMap((id) => {
    const passage = graph.passages.get(id);
    const source = graph.sources.get(id.split('#')[0] ?? '');
    if (!passage || !source) return [];
    return link(`${authorText(source)}, ${whereText(source, passage)}`, urlOf({ kind: 'passage', id }));
  });
  return [
    voices.length > 0 ? `The premise is said by ${holdersText(graph, voices)}.` : said,
    made.length > 0 ? `Step made in ${made.join(', ')}.` : 'Step drawn by the editors.',
  ].join(' ');
}

function answers(argument: Argument, context: MirrorContext): string[] {
  const undercuts = undercutsOf(context.graph, argument.id);
  const onStep = undercuts.map((each) => argumentLine(each.argument, each.by, context));
  const onPremises = argument.premises.map(
    (id) => `On the premise ${namedClaim(id, context)}: ${answerLine(id, context)}`,
  );
  return [
    ...(onStep.length > 0 ? onStep : ['Nobody in what we have read denies the step itself.']),
    ...onPremises,
  ];
}
