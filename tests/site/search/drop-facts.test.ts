import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFacts } from '../../../src/site/search/drop-facts.ts';

test('what is there for the search alone goes, and nothing beside it', () => {
  const facts =
    '<div hidden data-search-facts data-pagefind-ignore> <span data-pagefind-filter="kind">Claim</span> </div>';
  assert.equal(
    withoutFacts(`<main>${facts}<div hidden><span>kept</span></div></main>`),
    '<main><div hidden><span>kept</span></div></main>',
  );
});

test('an element with anything else in it stays', () => {
  const page = '<div hidden data-search-facts><p>text</p></div>';
  assert.equal(withoutFacts(page), page);
});
