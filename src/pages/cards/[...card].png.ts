import type { APIRoute } from 'astro';
import { cardPicture } from '../../site/cards/cache.ts';
import type { Card } from '../../site/cards/card.ts';
import { cardedRecords, cardOf, siteCard } from '../../site/cards/card-of.ts';
import { drawAhead } from '../../site/cards/draw-ahead.ts';
import type { RecordRef } from '../../model/reference.ts';
import { hasExtras } from '../../site/extras.ts';
import { graph } from '../../site/knowledge-base.ts';
import { cardPath } from '../../site/urls.ts';

/** Whose card it is; that of the site where it is nobody's. */
interface Props {
  ref: RecordRef | undefined;
}

export async function getStaticPaths() {
  const refs = hasExtras ? [undefined, ...cardedRecords(graph)] : [];
  if (import.meta.env.PROD) await drawAhead(cardsOf(refs));
  return refs.map((ref) => ({ params: { card: cardPath(ref) }, props: { ref } }));
}

/** One after the other, so that no more of them exist at a time than are being drawn. */
function* cardsOf(refs: readonly Props['ref'][]): Generator<Card> {
  for (const ref of refs) yield cardFor(ref);
}

function cardFor(ref: Props['ref']): Card {
  return (ref && cardOf(graph, ref)) ?? siteCard(graph);
}

/** The picture that previews show; each is drawn when its turn comes, and none is kept in memory. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await cardPicture(cardFor(props.ref)), { headers: { 'content-type': 'image/png' } });
