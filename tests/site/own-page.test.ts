import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standsForItself } from '../../src/site/own-page.ts';

const url = 'https://tea.example/claims/a/';
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;

test('a page stands for itself where it names its own address', () => {
  assert.ok(standsForItself(canonical(url), url));
  assert.ok(!standsForItself(canonical('https://tea.example/claims/b/'), url));
  assert.ok(!standsForItself('', url));
});

test('a page that search engines should pass by does not', () => {
  assert.ok(!standsForItself(`${canonical(url)}<meta name="robots" content="noindex">`, url));
});
