import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supportCycles } from '../../src/graph/support-cycles.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';

function cyclesIn(further: Readonly<Record<string, string>>): string[] {
  const cycles = supportCycles(graphOf(claims(further)));
  return cycles.map((cycle) =>
    cycle.map(({ premise, argument }) => `${premise} in ${argument.id}`).join(', '),
  );
}

test('a circle begins with its first step in order of files', () => {
  assert.deepEqual(
    cyclesIn({
      c: arguing('supports: b'),
      b: arguing('supports: a'),
      a: arguing('supports: d', 'supports: c'),
      d: unanswered,
    }),
    ['a in a/supports/c, c in c/supports/b, b in b/supports/a'],
  );
});

test('a further premise closes a circle; the step stands in the file of the first', () => {
  assert.deepEqual(
    cyclesIn({ b: unanswered, c: arguing('supports: a\n    with: [b]'), a: arguing('supports: b') }),
    ['a in a/supports/b, b in c/supports/a'],
  );
});

test('the shortest way round is given, once for claims that all lead to each other', () => {
  assert.deepEqual(
    cyclesIn({
      a: arguing('supports: b', 'supports: c'),
      b: arguing('supports: c'),
      c: arguing('supports: a'),
    }),
    ['a in a/supports/c, c in c/supports/a'],
  );
});

test('circles apart are each given', () => {
  const cycles = cyclesIn({
    a: arguing('supports: b'),
    b: arguing('supports: a'),
    c: arguing('supports: d', 'supports: a'),
    d: arguing('supports: c'),
  });
  assert.equal(cycles.length, 2);
});

test('no circle: other verbs, a claim on itself, two ways to one claim, an unknown target', () => {
  assert.deepEqual(cyclesIn({ a: arguing('supports: b'), b: arguing('rebuts: a') }), []);
  assert.deepEqual(cyclesIn({ a: arguing('supports: a') }), []);
  assert.deepEqual(
    cyclesIn({
      a: arguing('supports: b', 'supports: c'),
      b: arguing('supports: d'),
      c: arguing('supports: d'),
      d: arguing('supports: nobody'),
    }),
    [],
  );
});
