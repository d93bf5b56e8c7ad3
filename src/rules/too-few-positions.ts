import { faultFinder } from '../graph/faults.ts';
import { positionsOf, standingMaps } from '../graph/positions.ts';
import { currentId } from '../graph/resolve.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ArgumentMap } from '../model/map.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, last: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
${last}---
`;

const step = (verb: string, target: string): string =>
  `arguments:\n  - ${verb}: ${target}\n    because: So it has always been explained.\n`;

const files = (
  positions: string,
): string => `${claim('tea-calms', 'Tea calms', step('rebuts', 'tea-wakes'))}${claim(
  'tea-wakes',
  'Tea wakes',
  step('rebuts', 'tea-calms'),
)}${claim('tea-is-warm', 'Tea is drunk warm', `${step('supports', 'tea-calms')}unanswered: { why: undisputed }\n`)}${claim(
  'tea-is-strong',
  'Tea holds caffeine',
  `${step('supports', 'tea-wakes')}unanswered: { why: undisputed }\n`,
)}=== maps/does-tea-calm.mdx
---
title: Tea and calm
question: Does tea calm or wake?
positions: ${positions}
---
`;

export const tooFewPositions: Rule = {
  code: 'too-few-positions',
  severity: 'error',
  summary: 'A map has fewer than two positions.',
  reason:
    'A map lays rival answers to a question side by side. With one answer there is no dispute to show, and a reader is led to take the question for settled.',
  good: files('[tea-calms, tea-wakes]'),
  bad: files('[tea-calms]'),
  check(graph, report) {
    const isFaulty = faultFinder(graph);
    for (const map of standingMaps(graph)) {
      const found = positionsOf(graph, map).length;
      if (found > 1 || !doAllExist(graph, map) || isFaulty(map.file, 'positions')) continue;
      const repeats = map.positions.slice(1);
      report({
        message: `Unexpected map with ${found === 1 ? '1 position' : 'no position'}, expected at least two rival answers to its question`,
        place: valueAt(map.file, ['positions']),
        related: repeats.map(({ place }) => ({ message: 'The same claim again', place })),
      });
    }
  },
};

/** One that does not exist is reported as such, and may have been meant as the second. */
function doAllExist(graph: KnowledgeGraph, { positions }: ArgumentMap): boolean {
  return positions.every(({ written }) => graph.claims.has(currentId(graph.index, 'claim', written)));
}
