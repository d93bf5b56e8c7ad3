import { isAllKnown } from '../graph/certainty.ts';
import { isAnswered, isSupported } from '../graph/counterarguments.ts';
import { positionsOf, standingMaps } from '../graph/positions.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { wholeFile } from '../model/place.ts';
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
  more: string,
): string => `${claim('tea-calms', 'Tea calms', step('rebuts', 'tea-wakes'))}${claim(
  'tea-wakes',
  'Tea wakes',
  step('rebuts', 'tea-calms'),
)}${claim(
  'tea-is-warm',
  'Tea is drunk warm',
  `${step('supports', 'tea-calms')}unanswered: { why: undisputed }\n`,
)}${more}=== maps/does-tea-calm.mdx
---
title: Tea and calm
question: Does tea calm or wake?
positions: [tea-calms, tea-wakes]
---
`;

export const oneSidedPosition: Rule = {
  code: 'one-sided-position',
  severity: 'warning',
  summary: 'Nobody supports a position of a map, or nobody attacks it.',
  reason:
    'A position that nobody supports is there to be knocked down, and one that nobody attacks looks settled. Readers come to a map for what speaks for each answer and against it.',
  good: files(
    claim(
      'tea-is-strong',
      'Tea holds caffeine',
      `${step('supports', 'tea-wakes')}unanswered: { why: undisputed }\n`,
    ),
  ),
  bad: files(''),
  check(graph, report) {
    if (!isAllKnown(graph, { files: ['claim'], references: ['claim', 'argument'] })) return;
    for (const { claim, place } of standingMaps(graph).flatMap((map) => positionsOf(graph, map))) {
      const lacks = claim.withdrawn ? undefined : lackingSide(graph, claim.id);
      if (!lacks) continue;
      report({
        message: `Unexpected position \`${claim.id}\` ${lacks}`,
        place,
        related: [{ message: 'The claim', place: wholeFile(claim.file) }],
      });
    }
  },
};

/** What nobody has done about the position, as the end of the message. */
function lackingSide(graph: KnowledgeGraph, claim: string): string | undefined {
  const supported = isSupported(graph, claim);
  const attacked = isAnswered(graph, claim);
  if (!supported && !attacked) return 'that nobody supports or attacks, expected arguments on either side';
  if (!supported) return 'that nobody supports, expected an argument that supports it';
  if (!attacked) return 'that nobody attacks, expected a counterargument';
  return undefined;
}
