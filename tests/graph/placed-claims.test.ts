import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placedClaims } from '../../src/graph/placed-claims.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';

const base = claims({
  one: '',
  two: arguing('rebuts: one\n    with: [three]'),
  three: unanswered,
  four: `aliases: [fourth]\n${unanswered}`,
});

function placed(files: string): string[] {
  return [...placedClaims(graphOf(base + files))].sort();
}

const article = (text: string, keys = ''): string =>
  `=== articles/a.mdx\n---\ntitle: A\n${keys}---\n\n${text}\n`;

test('a mention places a claim, by a former id too', () => {
  assert.deepEqual(placed(article('See [it](claim:fourth).')), ['four']);
});

test('the mention of an argument places its premises and its target', () => {
  assert.deepEqual(placed(article('See [it](argument:two/rebuts/one).')), ['one', 'three', 'two']);
});

test('a theme of a synthesis places its claims', () => {
  const synthesis =
    '=== syntheses/s.mdx\n---\ntitle: S\nsources: []\nthemes:\n  - { id: t, title: T, claims: [three] }\n---\n';
  assert.deepEqual(placed(synthesis), ['three']);
});

test('what another claim or a withdrawn article says places nothing', () => {
  const withdrawn = article('See [it](claim:four).', 'withdrawn: { on: 2026-01-05, reason: Old }\n');
  assert.deepEqual(placed(withdrawn), []);
  assert.deepEqual([...placedClaims(graphOf(`${base}\nSee [it](claim:one).\n`))], []);
});
