import type { APIRoute } from 'astro';
import { renderLlms } from '../site/llms.ts';

/** `/llms.txt`: what this site is and where to begin, for language models. */
export const GET: APIRoute = () =>
  new Response(renderLlms(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
