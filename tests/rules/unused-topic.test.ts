import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const topics = '=== topics.yaml\n- { id: milk, title: Milk }\n- { id: tea, title: Tea }\n';

test('an unused topic is reported at its id', () => {
  check(topics + claims({ tea: unanswered }), [
    'topics.yaml:1:9 unused-topic Unexpected topic `milk` that no claim names, expected a claim on it, or a list without it',
  ]);
});

test('a broken entry before it does not move the place', () => {
  check(topics.replace('- {', '- { id: sugar }\n- {') + claims({ tea: unanswered }), [
    'topics.yaml:1:5 schema-violation Unexpected absence of `title`, expected text',
    'topics.yaml:2:9 unused-topic Unexpected topic `milk` that no claim names, expected a claim on it, or a list without it',
  ]);
});

test('nothing is said where there are no claims, or where the use may be mistyped or unread', () => {
  check(topics, []);
  check(topics + claims({ tea: unanswered }).replace('[tea]', '[tea, milch]'), [
    'claims/tea.md:5:15 unresolved-reference Unexpected reference to unknown topic `milch`, expected a topic that `topics.yaml` lists',
    '  -> Did you mean `milk`?',
  ]);
  check(`${topics}${claims({ tea: unanswered })}=== claims/milk.md\n`, [
    'claims/milk.md unreadable-file Unexpected empty file, expected YAML between two lines of `---` at its beginning',
  ]);
});
