import { declarationsBetween } from '../graph/contrary-declarations.ts';
import { contrariesOf } from '../graph/counterarguments.ts';
import type { Argument } from '../model/argument.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (target: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: ${target}
    because: Calm people drink more slowly.
unanswered: { why: unexamined }
---
`;

export const selfArgument: Rule = {
  code: 'self-argument',
  severity: 'error',
  summary: 'A claim argues for or against itself, its own contrary or its own argument.',
  reason:
    'An argument from a claim to itself gives nobody a reason who does not hold the claim already, and usually hides a mistyped id. That a claim speaks against its contrary is said by declaring the two contraries; that it supports it, or undercuts its own step, takes back what it says.',
  good: `${claim('tea-is-drunk-slowly')}=== claims/tea-is-drunk-slowly.md
---
title: Tea is drunk slowly
statement: Most people drink tea slowly.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`,
  bad: claim('tea-calms'),
  check(graph, report) {
    for (const argument of graph.stated) {
      const fault = faultIn(graph, argument);
      if (!fault) continue;
      report({
        message: `Unexpected argument of \`${argument.premises[0]}\` that ${argument.kind} ${fault.what}, expected another target`,
        place: valueAt(argument.file, [...argument.path, argument.kind]),
        related: fault.related,
      });
    }
  },
};

interface Fault {
  readonly what: string;
  readonly related: readonly RelatedPlace[];
}

function faultIn(graph: KnowledgeGraph, { kind, premises: [from], target }: Argument): Fault | undefined {
  if (kind === 'undercuts') return ownStep(graph.arguments.get(target), from);
  if (target === from) return { what: 'itself', related: [] };
  if (kind === 'qualifies' || !contrariesOf(graph, from).includes(target)) return undefined;
  const related = declarationsBetween(graph, from, target).map(({ place }) => ({
    message: 'Declared contraries here',
    place,
  }));
  return { what: `its own contrary \`${target}\``, related };
}

function ownStep(attacked: Argument | undefined, from: string): Fault | undefined {
  if (attacked?.premises[0] !== from) return undefined;
  const place = valueAt(attacked.file, attacked.path);
  return { what: `its own argument \`${attacked.id}\``, related: [{ message: 'The argument', place }] };
}
