import type { Node, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Dialect } from '../model/prose.ts';

export type MarkdownParser = (text: string) => Root;

/**
 * Parses prose with the grammar that renders it: bodies of claims with Sätteri, as `site/prose/render-gfm.ts` does,
 * and MDX with unified. MDX without a sign of its own is plain Markdown, which Sätteri parses many times faster
 * to the same links; a property test holds the two together.
 *
 * @throws VFileMessage with line and column, for MDX that does not parse
 */
export function parseMarkdown(text: string, dialect: Dialect, parseMdx: MarkdownParser): Root {
  return dialect === 'mdx' && needsMdx(text) ? parseMdx(text) : parsePlainMarkdown(text);
}

export function parsePlainMarkdown(text: string): Root {
  return markdownToMdast(text) as Root;
}

/** Braces, elements and statements; and indented code, which MDX does not have. */
export function needsMdx(text: string): boolean {
  return /[{}<]|^(import|export)\b|^( {4}|\t| {1,3}\t)/mu.test(text);
}

/** The text that a reader sees of a node, without markup. */
export function plainText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map((child: Node) => plainText(child)).join('');
}
