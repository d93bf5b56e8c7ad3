import { relative, sep } from 'node:path';
import type { Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ComponentNode } from '../parse/component.ts';
import { parseMention } from '../parse/mention.ts';
import { contentFolder } from './content-folder.ts';

/**
 * A remark plugin for articles. Gathers each block that mentions claims, together with the blocks after it up
 * to the next such block or heading, in a `<Passage>`, with the `<Counters>` of those claims after the first
 * block: so the strongest counterargument stands beside the sentence it answers. Mentions are numbered.
 */
export function articlePassages(): (tree: Root, file: { path: string }) => void {
  return (tree, file) => {
    if (isArticle(file.path)) tree.children = gather(tree.children);
  };
}

function isArticle(path: string): boolean {
  return relative(contentFolder, path).split(sep)[0] === 'articles';
}

type Block = RootContent;

function gather(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  let open: ComponentNode | undefined;
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const claims = numberMentions(block, seen);
    if (block.type === 'heading') open = undefined;
    if (claims.length > 0) {
      open = element('Passage', {}, [block, element('Counters', { claims: claims.join(' ') }, [])]);
      gathered.push(open);
    } else if (open) open.children.push(block as ComponentNode['children'][number]);
    else gathered.push(block);
  }
  return gathered;
}

/** Numbers the claims of a block and gives those that no earlier block mentioned, as `<number>:<id>`. */
function numberMentions(block: Block, seen: Map<string, number>): string[] {
  const fresh: string[] = [];
  visit(block, 'link', (link: Link) => {
    const mention = parseMention(link.url);
    if (mention?.expected !== 'claim') return;
    const known = seen.get(mention.written);
    const number = known ?? seen.size + 1;
    seen.set(mention.written, number);
    if (known === undefined) fresh.push(`${number}:${mention.written}`);
    link.data = { ...link.data, hProperties: { 'data-number': String(number) } };
  });
  return fresh;
}

function element(name: string, attributes: Record<string, string>, children: Block[]): ComponentNode {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: children as ComponentNode['children'],
  };
}
