/**
 * Whether a page stands for itself, by what its head says: not in for another page, as a view for frames or a former
 * address does, and not hidden from search engines.
 *
 * @param head - the beginning of the page
 * @param url - its own address, with the host
 */
export function standsForItself(head: string, url: string): boolean {
  const canonical = /<link rel="canonical" href="([^"]*)"/u.exec(head)?.[1];
  return canonical === url && !head.includes('<meta name="robots" content="noindex"');
}

/** As much of a page as has to hold what its head says to other programs. */
export const headBytes = 4096;
