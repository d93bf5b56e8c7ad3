import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks, bullets, plain } from '../../src/export/mirrors/markdown.ts';
import { parsePlainMarkdown, plainText } from '../../src/parse/markdown.ts';

test('plain text reads the same as Markdown, whatever signs are in it', () => {
  for (const text of ['a * b_c_ [d](e) <f> | `g` ~h~ \\i', '# no heading', '1. no list', '- none', 'a\nb']) {
    const [block] = parsePlainMarkdown(plain(text)).children;
    const words = block?.type === 'paragraph' ? block.children.map(plainText) : [];
    assert.deepEqual(words, [text.replace('\n', ' ')]);
    assert.equal(block?.type === 'paragraph' && block.children[0]?.type, 'text');
  }
});

test('what is empty leaves no gap', () => {
  assert.equal(blocks(['a', undefined, '', false, 'b']), 'a\n\nb\n');
  assert.equal(
    bullets([{ text: 'a', beneath: ['b', { text: 'c', beneath: ['d'] }] }, 'e']),
    '- a\n  - b\n  - c\n    - d\n- e',
  );
});
