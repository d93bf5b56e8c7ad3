import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

const article = (text: string): string => `=== articles/a.mdx\n---\ntitle: A\n---\n\n${text}\n`;

const unplaced = (id: string): string =>
  `claims/${id}.md unplaced-claim Unexpected claim \`${id}\` that nothing leads to, expected it on a map, in a theme of a synthesis or in an article`;

test('nothing is said without maps, articles and syntheses', () => {
  check(claims({ one: unanswered }), []);
});

test('an argument leads to a claim only where a map or a mention shows it', () => {
  const files = claims({ one: '', two: arguing('rebuts: one'), three: unanswered });
  check(files + article('See [one](claim:one).'), [unplaced('three'), unplaced('two')]);
  check(files + article('See [it](argument:two/rebuts/one).'), [unplaced('three')]);
});

test('a withdrawn claim needs no place', () => {
  const withdrawn = 'withdrawn: { on: 2026-01-05, reason: Old }\n';
  check(claims({ one: unanswered, two: withdrawn }) + article('See [one](claim:one).'), []);
});

test('while a file cannot be read or a mention leads nowhere, it may be the one that is missed', () => {
  const files = claims({ one: unanswered, two: unanswered });
  check(files + article('See [one](claim:one) and [two](claim:twoo).'), [
    'articles/a.mdx:5:26 unresolved-reference Unexpected reference to unknown claim `twoo`, expected a file in `claims`',
    '  -> Did you mean `two`?',
  ]);
  check(`${files}${article('See [one](claim:one).')}=== maps/m.mdx\n`, [
    'maps/m.mdx unreadable-file Unexpected empty file, expected YAML between two lines of `---` at its beginning',
  ]);
});
