import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { visit } from 'unist-util-visit';
import { parseDocument, stringify } from 'yaml';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { parseMdx } from '../../src/parse/mdx.ts';

/* Two parsers of each language serve the checker: a fast one, and the one that knows places or all of MDX. */

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

const value = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), tie('node'), { maxKeys: 4 }),
  ),
})).node;

test('both YAML parsers read the same values from whatever is written', () => {
  fc.assert(
    fc.property(
      value,
      fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'),
      (data, style) => {
        const text = stringify({ data }, { defaultStringType: style, lineWidth: 40 });
        assert.deepEqual(load(text), parseDocument(text).toJS());
      },
    ),
    { numRuns: 300 },
  );
});

const inline = fc.constantFrom(
  'words',
  ' ',
  '\n',
  '\n\n',
  '**strong** ',
  '_soft_ ',
  '`code` ',
  '[link](claim:a-b) ',
  '[link](argument:a/rebuts/b "t") ',
  '[ref][r] ',
  '\\[no](claim:a) ',
  '~~gone~~ ',
  '- item ',
  '1. item ',
  '> quote ',
  '# head ',
  '| a | b |\n| - | - |\n| [c](claim:d) | e |\n',
  '[^1] ',
  '![x](y) ',
  'https://example.org/a ',
  '***\n',
  '    deep ',
  '*[x](claim:y)* ',
  '[a [b](claim:c) d](claim:e) ',
);

const paragraph = fc.array(inline, { maxLength: 14 }).map((parts) => `${parts.join('')}\n\n[r]: claim:ref\n`);

test('the fast Markdown parser finds the same links as the one that renders MDX', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      assert.deepEqual(links(parseMarkdown(text, 'mdx', parseMdx)), links(parseMdx(text)), text);
    }),
    { numRuns: 400 },
  );
});

function links(tree: ReturnType<typeof parseMarkdown>): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' && !node.url.startsWith('http'))
      found.push(`${node.url} ${node.position?.start.line ?? 0}:${node.position?.start.column ?? 0}`);
    if (node.type === 'linkReference') found.push(`reference ${node.identifier}`);
  });
  return found;
}
