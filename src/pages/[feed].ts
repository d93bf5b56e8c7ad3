import type { APIRoute } from 'astro';
import { feeds, type Feed } from '../site/feeds.ts';
import { pagePath } from '../site/urls.ts';

export function getStaticPaths() {
  return feeds.map((feed) => ({ params: { feed: pagePath(feed.url) }, props: { feed } }));
}

/** `/feed.xml` and `/feed.json`: what was published when. */
export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(feed.render(), { headers: { 'content-type': `${feed.mediaType}; charset=utf-8` } });
