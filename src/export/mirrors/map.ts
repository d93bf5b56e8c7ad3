import { openEnds } from '../../graph/open-ends.ts';
import { outlineOf, type Branch, type Twig } from '../../graph/outline.ts';
import type { ArgumentMap } from '../../model/map.ts';
import { relationOf } from '../../wording/phrases.ts';
import { unansweredReason } from '../../wording/unanswered.ts';
import { bodyText } from './body.ts';
import { blocks, bullets, heading, link, plain, section, type Item } from './markdown.ts';
import type { Mirror, MirrorContext } from './mirror.ts';
import { answerLine, namedClaim, suspicion, withdrawalNotice } from './pieces.ts';

/** A map as its outline: each rival answer with everything that bears on it. */
export const mapMirror: Mirror<ArgumentMap> = (map, context) => {
  const url = context.urlOf({ kind: 'map', id: map.id });
  const { positions, others } = outlineOf(context.graph, map);
  const answers = positions.map(
    ({ claim }) => `${namedClaim(claim, context)}. ${answerLine(claim, context)}`,
  );
  return blocks([
    heading(1, map.question),
    withdrawalNotice(map, context),
    bullets([`Question: ${url}`]),
    bodyText(map.body, url, context),
    section('The rival answers', bullets(answers)),
    section(
      'What bears on each answer',
      bullets([...positions, ...others].map((branch) => branchItem(branch, context))),
    ),
    section('Open ends', bullets(gaps(map, context))),
  ]);
};

function branchItem(branch: Branch, context: MirrorContext): Item {
  return { text: namedClaim(branch.claim, context), beneath: twigItems(branch.twigs, context) };
}

function twigItems(twigs: readonly Twig[], context: MirrorContext): Item[] {
  return twigs.map(({ argument, premises, undercuts }) => {
    const step = link(relationOf[argument.kind], context.urlOf({ kind: 'argument', id: argument.id }));
    const first = premises.map(({ claim }) => namedClaim(claim, context)).join(', with ');
    const elsewhere = premises.some(({ isRepeat }) => isRepeat)
      ? ' What bears on it is told elsewhere here.'
      : '';
    return {
      text: `${step}: ${first}. ${plain(argument.because)}${suspicion(argument, context)}${elsewhere}`,
      beneath: [
        ...twigItems(undercuts, context),
        ...premises.flatMap((premise) => twigItems(premise.twigs, context)),
      ],
    };
  });
}

function gaps(map: ArgumentMap, context: MirrorContext): string[] {
  return openEnds(context.graph, map).map(({ claim }) => {
    const why = unansweredReason(context.graph.claims.get(claim));
    return `${namedClaim(claim, context)}. ${why}`.trim();
  });
}
