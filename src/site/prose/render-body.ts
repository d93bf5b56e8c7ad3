import { getEntry, render, type RenderResult } from 'astro:content';

/**
 * Renders the MDX body of a map, an article or a synthesis.
 *
 * @throws when Astro does not know the body of a record that the knowledge base has: a page would be missing
 */
export async function renderBody(kind: 'maps' | 'articles' | 'syntheses', id: string): Promise<RenderResult> {
  const entry = await getEntry(kind, id);
  if (!entry)
    throw new Error(`Unexpected absence of the text of ${kind}/${id}, expected it as the checker read it`);
  return render(entry);
}
