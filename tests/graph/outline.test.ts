import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOnMap, outlineOf, type Branch, type Twig } from '../../src/graph/outline.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

/** The outline as indented lines, as a reader sees it. */
function drawn(graph: KnowledgeGraph): string[] {
  const map = [...graph.maps.values()][0];
  assert.ok(map);
  const branch = (each: Branch, depth: number): string[] => each.twigs.flatMap((child) => twig(child, depth));
  const twig = ({ argument, premises, undercuts }: Twig, depth: number): string[] => [
    `${'  '.repeat(depth)}${argument.kind} ${premises.map(named).join(' + ')}`,
    ...undercuts.flatMap((each) => twig(each, depth + 1)),
    ...premises.flatMap((each) => branch(each, depth + 1)),
  ];
  const named = ({ claim, isRepeat, isEcho }: Branch): string =>
    isRepeat ? `${claim} (again)` : isEcho ? `${claim} (echo)` : claim;
  const { positions, others } = outlineOf(graph, map);
  return [...positions, ...others].flatMap((each) => [each.claim, ...branch(each, 1)]);
}

test('positions come with what bears on them, undercuts beneath the step they attack', () => {
  assert.deepEqual(drawn(graphOf(tea)), [
    'tea-calms',
    '  supports tea-is-warm + warmth-calms',
    '    undercuts tea-is-iced',
    '  qualifies tea-is-iced (echo)',
    'tea-wakes',
    '  supports tea-is-strong',
  ]);
});

test('every claim shown is on the map once, joint premises included', () => {
  const graph = graphOf(tea);
  const map = graph.maps.get('does-tea-calm');
  assert.ok(map);
  const claims = claimsOnMap(graph, map);
  assert.deepEqual([...claims].sort(), [
    'tea-calms',
    'tea-is-iced',
    'tea-is-strong',
    'tea-is-warm',
    'tea-wakes',
    'warmth-calms',
  ]);
  assert.equal(new Set(claims).size, claims.length);
});

test('arguments that run in a circle end', () => {
  const files = tea
    .replace(
      'unanswered: { why: background }',
      'arguments:\n  - supports: tea-is-warm\n    because: Calm people like warmth.',
    )
    .replace(
      '  - supports: tea-calms\n    because: Warmth calms.\n    with: [warmth-calms]',
      '  - supports: warmth-calms\n    because: Warmth calms.\n  - supports: tea-calms\n    because: Warmth calms.',
    );
  assert.ok(drawn(graphOf(files)).some((line) => line.endsWith('tea-is-warm (again)')));
});

test('a map looks no further than its depth', () => {
  const files = tea
    .replace('positions: [tea-calms, tea-wakes]', 'positions: [tea-calms]\ndepth: 1')
    .replace(
      'unanswered: { why: background }',
      'arguments:\n  - rebuts: tea-is-warm\n    because: Hands may be warm and tea cold.',
    );
  assert.deepEqual(drawn(graphOf(files)), [
    'tea-calms',
    '  supports tea-is-warm + warmth-calms',
    '    undercuts tea-is-iced',
    '  qualifies tea-is-iced (echo)',
  ]);
});

test('claims that no argument leads to stand at the end', () => {
  const files = tea.replace(
    'positions: [tea-calms, tea-wakes]',
    'positions: [tea-wakes]\nclaims: [tea-is-warm, tea-wakes]',
  );
  assert.deepEqual(drawn(graphOf(files)), ['tea-wakes', '  supports tea-is-strong', 'tea-is-warm']);
});
