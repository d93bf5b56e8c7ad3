import type { Node, RootContent } from 'mdast';
import type { Place } from '../model/place.ts';
import { proseComponents, type Mention } from '../model/prose.ts';
import { mentionSchemes } from '../model/reference.ts';

/** An element of MDX; remark-mdx adds it to the kinds of node that there are. */
export type ComponentNode = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** Using a component of `components/mdx/` is making a reference: its attributes name records. */
export function componentMentions(node: Node, place: Place): Mention[] {
  if (!isElement(node) || !node.name) return [];
  const attributes = Object.hasOwn(proseComponents, node.name) ? (proseComponents[node.name] ?? {}) : {};
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const expected = mentionSchemes.find((scheme) => scheme === attributes[attribute.name]);
    return expected ? [{ expected, written: attribute.value, place, words: '' }] : [];
  });
}

function isElement(node: Node): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
