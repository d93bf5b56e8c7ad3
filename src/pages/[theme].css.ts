import type { APIRoute, GetStaticPaths } from 'astro';
import { graph } from '../site/knowledge-base.ts';
import { themeSheet } from '../site/theme-sheet.ts';

/* Most knowledge bases have no colours of their own, and no file of them. */
export const getStaticPaths = (() => {
  const { theme } = graph.documents.site;
  return theme ? [{ params: { theme: 'theme' }, props: { sheet: themeSheet(theme) } }] : [];
}) satisfies GetStaticPaths;

/** `/theme.css`: the colours of this knowledge base. */
export const GET: APIRoute<{ sheet: string }> = ({ props }) =>
  new Response(props.sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
