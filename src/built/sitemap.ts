/** The addresses that a sitemap lists, or the sitemaps that an index of them lists (sitemaps.org, 0.9). */
export function addressesInSitemap(xml: string): string[] {
  return [...xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/gu)].map(([, address = '']) => unescaped(address));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
