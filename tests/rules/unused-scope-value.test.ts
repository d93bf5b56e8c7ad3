import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const scopes =
  '=== scopes.yaml\ncompany:\n  - { id: tea-house, title: tea houses }\nregion:\n  - { id: china, title: China }\n';

test('an unused value is reported at its id', () => {
  check(scopes + claims({ tea: `scope: { company: [tea-house] }\n${unanswered}` }), [
    'scopes.yaml:4:11 unused-scope-value Unexpected region `china` that no claim is meant for, expected a claim with it in its scope, or a list without it',
  ]);
});

test('a value is used in its own dimension only', () => {
  check(
    `${scopes}role:\n  - { id: china, title: those in China }\n` +
      claims({ tea: `scope: { company: [tea-house], region: [china] }\n${unanswered}` }),
    [
      'scopes.yaml:6:11 unused-scope-value Unexpected role `china` that no claim is meant for, expected a claim with it in its scope, or a list without it',
    ],
  );
});

test('nothing is said where there are no claims, or where the use may be mistyped', () => {
  check(scopes, []);
  check(scopes + claims({ tea: `scope: { company: [tea-house], region: [chin] }\n${unanswered}` }), [
    'claims/tea.md:7:41 unresolved-reference Unexpected reference to unknown region `chin`, expected a value that `scopes.yaml` lists',
    '  -> Did you mean `china`?',
  ]);
});
