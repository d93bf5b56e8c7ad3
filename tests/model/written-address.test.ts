import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenAddress } from '../../src/model/written-address.ts';

const addresses: Readonly<Record<string, string>> = {
  '[tea](claim:tea)': 'claim:tea',
  '[claim:tea](claim:tea "see claim:tea")': 'claim:tea',
  "[x]( <claim:tea>\n> 'see (claim:tea)' )": 'claim:tea',
  '[`](claim:no)`](claim:tea (claim:tea))': 'claim:tea',
  '[x](claim:tea "a \\" claim:tea")': 'claim:tea',
  '[claim:tea]: claim:tea "claim:tea"': 'claim:tea',
  '[a\\]: b]: <claim:tea>': 'claim:tea',
  '<claim:tea>': 'claim:tea',
  'https://example.org/': 'https://example.org/',
  '<Count claim="tea" source="tea" stance="for" />': '<Count claim="tea" source="tea" stance="for" />',
};

test('the address of a link is found behind its words and before its title', () => {
  for (const [link, address] of Object.entries(addresses)) {
    const { start, end } = writtenAddress(link);
    assert.equal(link.slice(start, end), address, link);
  }
});
