import type { Heading, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText } from './markdown.ts';

/**
 * The anchors that headings get on their page, in order of the text. Astro makes them by the rule of
 * github-slugger: letters, digits, `_` and `-` of the text in small letters, blanks made hyphens, and a number
 * behind what was there already. A test holds both together.
 */
export function headingAnchors(tree: Root): string[] {
  const taken = new Map<string, number>();
  visit(tree, 'heading', (heading) => take(taken, slugOf(heading)));
  return [...taken.keys()];
}

/** Takes the first free of `slug`, `slug-1`, `slug-2`, … */
function take(taken: Map<string, number>, slug: string): void {
  let anchor = slug;
  let number = taken.get(slug) ?? 0;
  while (taken.has(anchor)) {
    number += 1;
    anchor = `${slug}-${number}`;
  }
  taken.set(slug, number).set(anchor, 0);
}

function slugOf(heading: Heading): string {
  return readText(heading)
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** Two hyphens are a dash by then, which the rule drops; in code they stay. */
function readText(node: Node): string {
  if (node.type === 'text') return plainText(node).replace(/(?<!-)--(?!-)/gu, '');
  if (!('children' in node) || !Array.isArray(node.children)) return plainText(node);
  return node.children.map((child: Node) => readText(child)).join('');
}
