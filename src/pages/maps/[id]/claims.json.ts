import type { APIRoute } from 'astro';
import type { ArgumentMap } from '../../../model/map.ts';
import { graph } from '../../../site/knowledge-base.ts';
import { panelClaims } from '../../../site/drawing/panel-claims.ts';

export function getStaticPaths() {
  return [...graph.maps.values()].map((map) => ({ params: { id: map.id }, props: { map } }));
}

/** What the panel beside the drawings of a map says of each claim. */
export const GET: APIRoute<{ map: ArgumentMap }> = ({ props }) =>
  new Response(JSON.stringify(panelClaims(graph, props.map)), {
    headers: { 'content-type': 'application/json' },
  });
