import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims } from '../support/claims.ts';

const chosen = (argument: string): string => `strongest: { argument: ${argument}, why: Best. }\n`;

/** Two rival positions that answer each other, and what supports them. */
const files = (one: string, two: string, more: Readonly<Record<string, string>> = {}): string =>
  `${claims({
    one: `contrary: [two]\n${one}`,
    two,
    p: arguing('supports: one'),
    q: arguing('supports: two'),
    ...more,
  })}=== maps/m.mdx
---
title: M
question: Is it?
positions: [one, two]
---

See [more](claim:one)${Object.keys(more)
    .map((id) => ` and [more](claim:${id})`)
    .join('')}.
`;

const ofOne = [
  'claims/one.md missing-strongest Unexpected claim `one` on a map without a chosen counterargument, expected `strongest`',
  '  -> maps/m.mdx A map that shows it',
  '  -> claims/q.md:8:5 The counterargument that stands first so far',
  '  -> Name under `strongest` the one that is hardest to answer; so far `q/supports/two` stands first.',
];

test('nothing is said while no claim names one', () => {
  check(files('', ''), []);
});

test('once a claim names one, the others on maps are asked for theirs', () => {
  check(files('', chosen('p/supports/one')), ofOne);
  check(files(chosen('q/supports/two'), chosen('p/supports/one')), []);
});

test('a claim that no map shows need not choose, nor one that nothing answers', () => {
  check(files('', chosen('p/supports/one'), { r: '', s: arguing('rebuts: r') }), ofOne);
});

test('a choice that could not be read is one mistake, not two', () => {
  check(files('strongest: p\n', chosen('p/supports/one')), [
    'claims/one.md:8:12 schema-violation Unexpected text `p` for `strongest`, expected a mapping',
  ]);
});
