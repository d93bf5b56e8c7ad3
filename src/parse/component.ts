import type { Node, RootContent } from 'mdast';
import type { Place } from '../model/place.ts';
import { proseComponents, type Mention } from '../model/prose.ts';
import { mentionSchemes } from '../model/reference.ts';

/** An element of MDX; remark-mdx adds it to the kinds of node that there are. */
export type ComponentNode = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** Using a component of `components/mdx/` is making a reference: its attributes name records. */
export function componentMentions(node: ComponentNode, place: Place): Mention[] {
  if (!node.name) return [];
  const kinds = Object.hasOwn(proseComponents, node.name) ? (proseComponents[node.name] ?? {}) : {};
  const attributes = writtenAttributes(node);
  return Object.entries(attributes).flatMap(([name, written]) => {
    const expected = mentionSchemes.find((scheme) => scheme === kinds[name]);
    return expected ? [{ expected, written, place, words: '', attributes }] : [];
  });
}

function writtenAttributes({ attributes }: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
    ),
  );
}

export function isComponent(node: Node): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
