import { defineMdastPlugin, markdownToHtml } from 'satteri';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { mentionUrl } from './mention-url.ts';

/** Renders the body of a claim with the grammar that `parse/markdown.ts` checks it by. */
export function renderGfm(text: string, graph: KnowledgeGraph): string {
  const toAddresses = defineMdastPlugin({
    name: 'mentions-to-addresses',
    link: (node, context) => {
      context.setProperty(node, 'url', mentionUrl(graph, node.url));
    },
    definition: (node, context) => {
      context.setProperty(node, 'url', mentionUrl(graph, node.url));
    },
  });
  const { html } = markdownToHtml(text, {
    mdastPlugins: [toAddresses],
    features: { smartPunctuation: true },
  });
  return html;
}
