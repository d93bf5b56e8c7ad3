/** The addresses that a stylesheet loads: `url(…)`, and what it imports. */
export function addressesInCss(css: string): string[] {
  const plain = css.replace(/\/\*[^]*?\*\//gu, '');
  const urls = plain.matchAll(/\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/giu);
  const imports = plain.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/giu);
  const addresses = [...urls, ...imports].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  // A lone fragment is a filter or a mask of the page that the stylesheet is used on.
  return addresses.filter((address) => address !== '' && !address.startsWith('#'));
}
