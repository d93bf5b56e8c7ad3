import type { Node, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import type { Dialect } from '../model/prose.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses prose with the grammar that renders it: bodies of claims with Sätteri, as `site/prose.ts` does, and
 * MDX with unified, as `astro.config.mjs` tells @astrojs/mdx to.
 *
 * @throws VFileMessage with line and column, for MDX that does not parse
 */
export function parseMarkdown(text: string, dialect: Dialect): Root {
  return dialect === 'mdx' ? mdx.parse(text) : (markdownToMdast(text) as Root);
}

/** The text that a reader sees of a node, without markup. */
export function plainText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map((child: Node) => plainText(child)).join('');
}
