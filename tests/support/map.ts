/** A map for tests that care about its front matter only; the first of the further keys stands in line 4. */
export function map(keys: string): string {
  return `=== maps/drinks.mdx\n---\ntitle: Drinks\nquestion: What should one drink?\n${keys}---\n`;
}
