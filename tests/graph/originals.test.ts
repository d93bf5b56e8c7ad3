import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originalOf } from '../../src/graph/originals.ts';

const essay = { url: 'https://example.org/tea/' };

test('a passage is reached by the words that begin it', () => {
  assert.equal(
    originalOf(essay, { start: 'Tea is warm' }),
    'https://example.org/tea/#:~:text=Tea%20is%20warm',
  );
});

test('signs that part the pieces of a text fragment stand for themselves', () => {
  assert.equal(
    originalOf(essay, { start: 'Milk, well-known & “free”' }),
    'https://example.org/tea/#:~:text=Milk%2C%20well%2Dknown%20%26%20%E2%80%9Cfree%E2%80%9D',
  );
});

test('an original that is a place of a page keeps its own fragment', () => {
  assert.equal(
    originalOf({ url: 'https://example.org/tea/#calm' }, { start: 'Tea' }),
    'https://example.org/tea/#calm:~:text=Tea',
  );
});

test('without such words the link leads to the whole', () => {
  assert.equal(originalOf(essay, { start: undefined }), essay.url);
});
