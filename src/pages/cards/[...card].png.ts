import type { APIRoute } from 'astro';
import { cardPicture } from '../../site/cards/cache.ts';
import { drawAhead } from '../../site/cards/draw-ahead.ts';
import type { Card } from '../../site/cards/card.ts';
import { cardedRecords, cardOf } from '../../site/cards/card-of.ts';
import type { RecordRef } from '../../model/reference.ts';
import { hasExtras } from '../../site/extras.ts';
import { graph } from '../../site/knowledge-base.ts';
import { cardPath } from '../../site/urls.ts';

export async function getStaticPaths() {
  const refs = hasExtras ? cardedRecords(graph) : [];
  if (import.meta.env.PROD) await drawAhead(cardsOf(refs));
  return refs.map((ref) => ({ params: { card: cardPath(ref) }, props: { ref } }));
}

/** One after the other, so that no more of them exist at a time than are being drawn. */
function* cardsOf(refs: readonly RecordRef[]): Generator<Card> {
  for (const ref of refs) {
    const card = cardOf(graph, ref);
    if (card) yield card;
  }
}

/** The picture that previews of a record show; each is drawn when its turn comes, and none is kept in memory. */
export const GET: APIRoute<{ ref: RecordRef }> = async ({ props }) => {
  const card = cardOf(graph, props.ref);
  if (!card) return new Response(undefined, { status: 404 });
  return new Response(await cardPicture(card), { headers: { 'content-type': 'image/png' } });
};
