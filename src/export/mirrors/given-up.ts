import { reasonsIn } from '../../graph/kept-wordings.ts';
import { claimsOfArgument } from '../../graph/publications.ts';
import { parseArgumentId } from '../../model/argument.ts';
import type { Permalink } from '../../model/permalink.ts';
import { stepText } from '../../wording/argument-text.ts';
import { dateText } from '../../wording/phrases.ts';
import { blocks, bullets, heading, plain, section } from './markdown.ts';
import type { MirrorContext } from './mirror.ts';
import { namedClaim } from './pieces.ts';

/** An argument that nobody here stands behind any more: since when and why, what it said, and the claims it joined. */
export function givenUpMirror(
  { argument, fate }: { readonly argument: string; readonly fate: Permalink },
  context: MirrorContext,
): string {
  const { graph, urlOf } = context;
  const day = dateText(fate.on, graph.documents.site.language);
  return blocks([
    heading(1, parseArgumentId(argument) ? stepText(graph, argument) : argument),
    `**Given up** on ${day}: ${plain(fate.withdrawn ?? '')}`,
    bullets([`Argument, no longer held: ${urlOf({ kind: 'argument', id: argument })}`]),
    section('The step, as it was argued', ...reasonsIn(fate).map(({ text }) => plain(text))),
    section(
      'The claims that it joined',
      bullets(claimsOfArgument(graph, argument).map(({ id }) => namedClaim(id, context))),
    ),
  ]);
}
