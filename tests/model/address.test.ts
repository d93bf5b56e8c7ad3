import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, diagnosticAddress, parseAddress, wordingAddress } from '../../src/model/address.ts';
import type { RecordRef } from '../../src/model/reference.ts';

const refs: readonly RecordRef[] = [
  { kind: 'claim', id: 'a' },
  { kind: 'argument', id: 'a/rebuts/b' },
  { kind: 'argument', id: 'c/undercuts/a/rebuts/b' },
  { kind: 'map', id: 'm' },
  { kind: 'article', id: 'supports' },
  { kind: 'synthesis', id: 's' },
  { kind: 'source', id: 'e' },
  { kind: 'passage', id: 'e#p3' },
  { kind: 'topic', id: 't' },
];

test('an address is read back as what it was made of', () => {
  for (const ref of refs) assert.deepEqual(parseAddress(addressOf(ref)), { to: 'record', ref });
  for (const ref of refs.slice(0, 3)) {
    const address = wordingAddress(ref, '5d41402a');
    assert.deepEqual(parseAddress(address), { to: 'wording', ref, fingerprint: '5d41402a' });
  }
  assert.deepEqual(parseAddress(diagnosticAddress('dead-link')), { to: 'diagnostic', code: 'dead-link' });
});

test('other addresses were never published', () => {
  const others = [
    '/',
    '/claims/',
    '/claims/a',
    'claims/a/',
    '/claims/a/b/',
    '/claims/a/#wording-xyz',
    '/claims/a/rebuts/#wording-5d41402a',
    '/maps/m/#wording-5d41402a',
    '/maps/m/#p1',
    '/sources/e/#p',
    '/topics/a/b/',
    '/search/',
    '/embed/claims/a/',
    '/feed.xml',
    '/../claims/a/',
  ];
  for (const address of others) assert.equal(parseAddress(address), undefined, address);
});
