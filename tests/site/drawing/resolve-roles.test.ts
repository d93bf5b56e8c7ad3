import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveRoles } from '../../../src/site/drawing/resolve-roles.ts';

const tokens = `:root {
  --ink: #111;
  --chalk: #eee;
  --color-text: light-dark(var(--ink), var(--chalk));
  --font: 'Text', serif;
}`;

const rules =
  '@layer components {\n  .a {\n    fill: var(--color-text);\n    font-family: var(--font);\n  }\n}\n';

test('roles are written out for one scheme, outside of any layer', () => {
  const by = (scheme: 'light' | 'dark'): string =>
    resolveRoles(rules, tokens, scheme).replace(/\s+/gu, ' ').trim();
  assert.equal(by('light'), ".a { fill: #111; font-family: 'Text', serif; }");
  assert.equal(by('dark'), ".a { fill: #eee; font-family: 'Text', serif; }");
});

test('a role that nothing declares is left as it is', () => {
  assert.match(resolveRoles('.a { fill: var(--none); }', tokens, 'light'), /var\(--none\)/u);
});
