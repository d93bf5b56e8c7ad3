import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardPath, mirrorUrl, pagePath } from '../../src/site/urls.ts';

test('files that stand for a page lie at its address', () => {
  assert.equal(mirrorUrl('/claims/a/'), '/claims/a/index.md');
  assert.equal(pagePath('/claims/a/'), 'claims/a');
  assert.equal(pagePath('/'), undefined);
  assert.equal(cardPath({ kind: 'argument', id: 'a/rebuts/b' }), 'claims/a/rebuts/b');
});
