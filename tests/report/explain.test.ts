import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../src/report/explain.ts';

const described = {
  code: 'cold-tea',
  severity: 'error' as const,
  summary: 'A cup is cold.',
  reason: 'Nobody drinks it.',
};

test('a code is explained with its examples and the address of its page', () => {
  const examples = { bad: '=== a.md\ncold\n', good: '=== a.md\n\nwarm\n' };
  assert.equal(
    explain({ ...described, ...examples, page: 'https://example.org/diagnostics/cold-tea/' }),
    `cold-tea (error)

A cup is cold.

Nobody drinks it.

Reported:

    === a.md
    cold

In order:

    === a.md

    warm

https://example.org/diagnostics/cold-tea/`,
  );
});

test('a code without examples has none', () => {
  assert.equal(explain(described), 'cold-tea (error)\n\nA cup is cold.\n\nNobody drinks it.');
});
