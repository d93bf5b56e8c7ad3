import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses MDX as @astrojs/mdx does, which `astro.config.mjs` tells to use unified. Only `mdx-parser.ts` loads
 * this file: the parser takes longer to load than a thousand files take to read.
 *
 * @throws VFileMessage with line and column, for MDX that does not parse
 */
export function parseMdx(text: string): Root {
  return mdx.parse(text);
}
