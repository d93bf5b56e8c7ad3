import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link, Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { parseMdx } from '../../src/parse/mdx.ts';
import { renderGfm } from '../../src/site/prose/render-gfm.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

/* Whatever renders a text and whatever checks it must agree on what is a link. */
const texts = [
  'Plain [words](claim:tea-calms).',
  'Not a link: `[words](claim:tea-calms)`.',
  '    [in code](claim:tea-calms)',
  'Escaped \\[words](claim:tea-calms).',
  'A [reference][r].\n\n[r]: claim:tea-calms',
  '| a | b |\n| - | - |\n| [cell](claim:tea-calms) | b |',
  '- [x] [done](claim:tea-calms)\n- [ ] open',
  'A note[^1].\n\n[^1]: See [words](claim:tea-calms).',
  '~~[struck](claim:tea-calms)~~',
  'Autolink https://example.org/claim:tea and <https://example.org>.',
  '[with *emphasis* and `code`](claim:tea-calms "title")',
  '> [quoted](claim:tea-calms)',
];

const graph = graphOf(tea);

function linksChecked(text: string, dialect: 'gfm' | 'mdx'): number {
  const tree = parseMarkdown(text, dialect, parseMdx);
  let count = 0;
  visit(tree as Node, (node) => {
    if (node.type === 'link' && (node as Link).url === 'claim:tea-calms') count += 1;
    if (node.type === 'linkReference') count += 1;
  });
  return count;
}

for (const text of texts) {
  test(`checker and renderer agree on: ${text.split('\n')[0] ?? ''}`, () => {
    const rendered = renderGfm(text, graph);
    assert.equal(rendered.match(/href="\/claims\/tea-calms\/"/gu)?.length ?? 0, linksChecked(text, 'gfm'));
    assert.doesNotMatch(rendered, /href="claim:/u);
  });

  test(`both dialects agree on: ${text.split('\n')[0] ?? ''}`, () => {
    // Indented code and autolinks in angle brackets are no part of MDX.
    if (text.startsWith('    ') || text.includes('<https')) return;
    assert.equal(linksChecked(text, 'mdx'), linksChecked(text, 'gfm'));
  });
}
