import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentTitle, stepText } from '../../src/wording/argument-text.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

test('an argument named by former ids reads as the titles of today', () => {
  const graph = graphOf(
    tea.replace('title: Tea is strong', 'title: Tea is strong\naliases: [tea-is-mighty]'),
  );
  assert.equal(stepText(graph, 'tea-is-mighty/supports/tea-rouses'), 'Tea is strong, so: Tea wakes');
  assert.equal(
    stepText(graph, 'tea-rouses/undercuts/tea-is-mighty/rebuts/tea-rouses'),
    'Tea wakes, so it does not follow: Tea is strong, so it is false that: Tea wakes',
  );
});

test('the title of an argument keeps its two ends apart, and names every premise of a step', () => {
  const graph = graphOf(`
=== claims/a.md
---
title: A holds
statement: A.
kind: empirical
arguments:
  - supports: c
    with: [b]
    because: Together they do.
---
=== claims/b.md
---
title: B holds
statement: B.
kind: empirical
---
=== claims/c.md
---
title: C holds
statement: C.
kind: empirical
arguments:
  - undercuts: a/supports/c
    because: They do not.
  - rebuts: b
    because: It is false.
---
`);
  const titleOf = (id: string): string => {
    const argument = graph.arguments.get(id);
    return argument ? argumentTitle(graph, argument) : '';
  };
  assert.equal(titleOf('c/rebuts/b'), '“C holds” rebuts “B holds”');
  assert.equal(titleOf('a/supports/c'), '“A holds” and “B holds” support “C holds”');
  assert.equal(
    titleOf('c/undercuts/a/supports/c'),
    '“C holds” undercuts the step from “A holds” and “B holds” to “C holds”',
  );
  assert.equal(stepText(graph, 'a/supports/c'), 'A holds, together with B holds, so: C holds');
});
