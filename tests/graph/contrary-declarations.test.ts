import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contraryDeclarations, declarationsBetween } from '../../src/graph/contrary-declarations.ts';
import { claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';

const graph = graphOf(
  claims({
    one: `contrary: [second, nobody]\n${unanswered}`,
    two: `aliases: [second]\ncontrary: [one, one]\n${unanswered}`,
  }),
);

test('every declaration is given with current ids, but none against an unknown claim', () => {
  assert.deepEqual(
    contraryDeclarations(graph).map(({ by, against }) => `${by} ${against}`),
    ['one two', 'two one', 'two one'],
  );
});

test('between two claims the declarations of the first come first', () => {
  const between = (a: string, b: string): string[] => declarationsBetween(graph, a, b).map(({ by }) => by);
  assert.deepEqual(between('one', 'two'), ['one', 'two', 'two']);
  assert.deepEqual(between('two', 'one'), ['two', 'two', 'one']);
  assert.deepEqual(between('one', 'nobody'), []);
  assert.deepEqual(between('one', 'one'), []);
});
