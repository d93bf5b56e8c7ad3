import type { APIRoute } from 'astro';
import { absoluteUrl, isPublished, sitemapUrl } from '../site/urls.ts';

/** Everybody may read everything; the sitemap is named once the site knows its own address. */
export const GET: APIRoute = () => {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(isPublished ? [`Sitemap: ${absoluteUrl(sitemapUrl)}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
