import type { Node, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import type { Dialect } from '../model/prose.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses prose with the grammar that renders it: bodies of claims with Sätteri, as `site/render-gfm.ts` does,
 * and MDX with unified, as `astro.config.mjs` tells @astrojs/mdx to. MDX without a sign of its own is plain
 * Markdown, which Sätteri parses many times faster to the same links; a property test holds the two together.
 *
 * @throws VFileMessage with line and column, for MDX that does not parse
 */
export function parseMarkdown(text: string, dialect: Dialect): Root {
  const needsMdx = dialect === 'mdx' && mdxSigns.test(text);
  return needsMdx ? mdx.parse(text) : (markdownToMdast(text) as Root);
}

/** Braces, elements and statements; and indented code, which MDX does not have. */
const mdxSigns = /[{}<]|^(import|export)\b|^( {4}|\t| {1,3}\t)/mu;

/** The text that a reader sees of a node, without markup. */
export function plainText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map((child: Node) => plainText(child)).join('');
}
