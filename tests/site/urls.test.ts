import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordRef } from '../../src/model/reference.ts';
import { cardPath, mirrorUrl, pagePath, recordAt, urlOf, wordingUrl } from '../../src/site/urls.ts';

const refs: readonly RecordRef[] = [
  { kind: 'claim', id: 'a' },
  { kind: 'argument', id: 'a/rebuts/b' },
  { kind: 'argument', id: 'c/undercuts/a/rebuts/b' },
  { kind: 'map', id: 'm' },
  { kind: 'article', id: 'supports' },
  { kind: 'synthesis', id: 's' },
  { kind: 'source', id: 'e' },
  { kind: 'topic', id: 't' },
];

test('an address is read back as the record it was made of', () => {
  for (const ref of refs) assert.deepEqual(recordAt(urlOf(ref)), { ...ref, fragment: undefined });
  assert.deepEqual(recordAt(urlOf({ kind: 'passage', id: 'e#p3' })), {
    kind: 'source',
    id: 'e',
    fragment: 'p3',
  });
  assert.deepEqual(recordAt(wordingUrl('a', '5d41402a')), {
    kind: 'claim',
    id: 'a',
    fragment: 'wording-5d41402a',
  });
});

test('other pages are no records', () => {
  for (const address of ['/', '/claims/', '/search/', '/diagnostics/x/', '/embed/claims/a/', '/feed.xml'])
    assert.equal(recordAt(address), undefined, address);
});

test('files that stand for a page lie at its address', () => {
  assert.equal(mirrorUrl('/claims/a/'), '/claims/a/index.md');
  assert.equal(pagePath('/claims/a/'), 'claims/a');
  assert.equal(pagePath('/'), undefined);
  assert.equal(cardPath({ kind: 'argument', id: 'a/rebuts/b' }), 'claims/a/rebuts/b');
});
