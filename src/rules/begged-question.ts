import { declarationsBetween } from '../graph/contrary-declarations.ts';
import type { Argument } from '../model/argument.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, last: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
${last}unanswered: { why: unexamined }
---
`;

const files = (premise: string): string =>
  claim('tea-calms', 'Tea calms', '') +
  claim('warmth-calms', 'Warmth calms', '') +
  claim(
    'tea-is-warm',
    'Tea is drunk warm',
    `arguments:
  - supports: tea-calms
    because: What is warm in the hands calms the mind.
    with: [${premise}]
`,
  );

export const beggedQuestion: Rule = {
  code: 'begged-question',
  severity: 'error',
  summary: 'A further premise of an argument is its own target, or the contrary of it.',
  reason:
    'An argument that needs what it is to show convinces nobody who did not hold it already; one that needs the contrary takes its own conclusion back.',
  good: files('warmth-calms'),
  bad: files('tea-calms'),
  check(graph, report) {
    for (const argument of graph.stated) {
      const [, ...further] = argument.premises;
      further.forEach((premise, index) => {
        const related = begged(graph, argument, premise);
        if (related.length === 0) return;
        report({
          message: `Unexpected further premise \`${premise}\` of an argument that ${argument.kind} \`${argument.target}\`, expected a premise that neither states nor denies the target`,
          place: valueAt(argument.file, [...argument.path, 'with', index]),
          related,
        });
      });
    }
  },
};

/** Where it can be seen that a premise decides the target beforehand; nothing where it does not. */
function begged(graph: KnowledgeGraph, argument: Argument, premise: string): RelatedPlace[] {
  const { kind, target, file, path } = argument;
  if (premise === target) return [{ message: 'The target', place: valueAt(file, [...path, kind]) }];
  // What limits a claim may well need its contrary; what undercuts leaves both open.
  if (kind !== 'supports' && kind !== 'rebuts') return [];
  return declarationsBetween(graph, premise, target).map(({ place }) => ({
    message: 'Declared contraries here',
    place,
  }));
}
