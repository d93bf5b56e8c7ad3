import type { APIRoute } from 'astro';
import { exportFormats } from '../../export/index.ts';
import { graph } from '../../site/knowledge-base.ts';
import { urlOf } from '../../site/urls.ts';

export function getStaticPaths() {
  return exportFormats.map((format) => ({
    params: { file: `${format.name}.${format.extension}` },
    props: { text: format.render(graph, urlOf), mediaType: format.mediaType },
  }));
}

/** `/exports/<name>.<extension>` for every export format. */
export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': props.mediaType } });
