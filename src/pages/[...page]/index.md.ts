import type { APIRoute } from 'astro';
import { mirrors, type Render } from '../../site/mirrors.ts';
import { pagePath } from '../../site/urls.ts';

export function getStaticPaths() {
  return [...mirrors].map(([address, render]) => ({
    params: { page: pagePath(address) },
    props: { render },
  }));
}

/** `…/index.md` beside every page: the same as Markdown. */
export const GET: APIRoute<{ render: Render }> = ({ props }) =>
  new Response(props.render(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
