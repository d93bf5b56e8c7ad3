import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { headingAnchors } from '../../src/parse/heading-anchors.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { parseMdx } from '../../src/parse/mdx.ts';

/* The anchors that a link is held against are those that Astro puts on the page. */
const texts = [
  '# Tea, or coffee?',
  '## Tea & coffee – "both" — or \'neither\'…',
  '## Twice\n\n## Twice\n\n## Twice-1\n\n## Twice',
  '## Thé vert, 茶 and ½ 2nd_cup',
  '## A *strong* `--flag` and [a link](claim:tea-calms) -- or not --- at all',
  'Tea\non two lines\n===',
  '> ## In a quotation\n\n- ### In a list',
  '##   Blanks  between   words',
  '## 🍵',
  '## Don’t -- ever',
];

const processor = await createMarkdownProcessor({ gfm: true, smartypants: true });

for (const text of texts) {
  test(`the anchors are Astro's: ${text.split('\n')[0] ?? ''}`, async () => {
    const { metadata } = await processor.render(text);
    const expected = metadata.headings.map(({ slug }) => slug);
    assert.deepEqual(headingAnchors(parseMarkdown(text, 'mdx', parseMdx)), expected);
  });
}
