import { contrariesOf } from '../graph/counterarguments.ts';
import type { Argument } from '../model/argument.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (second: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
---
=== claims/tea-is-drunk-slowly.md
---
title: Tea is drunk slowly
statement: Most people take their time over a cup of tea.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: tea-calms
    because: Whatever takes time slows a day down.
  - ${second}: tea-calms
    because: Some use the time to worry.
unanswered: { why: unexamined }
---
`;

export const contradictoryArgument: Rule = {
  code: 'contradictory-argument',
  severity: 'error',
  summary: 'One claim speaks both for and against another.',
  reason:
    'The same premise would stand on both sides of one page, and a reader could not tell what it shows. Either one verb is a mistake, or the premise holds within limits: then it qualifies. To support two contraries is to speak for and against each of them.',
  good: files('qualifies'),
  bad: files('rebuts'),
  check(graph, report) {
    for (const claim of graph.claims.keys()) {
      const own = (graph.index.argumentsFrom.get(claim) ?? []).filter(
        ({ premises }) => premises[0] === claim,
      );
      for (const { support, against } of contradictions(graph, own)) {
        report({
          message: `Unexpected argument of \`${claim}\` that ${against.kind} \`${against.target}\`, expected none against \`${support.target}\`, which it supports`,
          place: placeOf(against),
          related: [line(support), line(against)],
        });
      }
    }
  },
};

interface Contradiction {
  readonly support: Argument;
  readonly against: Argument;
}

/** Of two supports of contraries, the later in order of ids speaks against the other. */
function contradictions(graph: KnowledgeGraph, own: readonly Argument[]): Contradiction[] {
  const supports = own.filter(({ kind }) => kind === 'supports');
  return supports.flatMap((support) => {
    const contraries = contrariesOf(graph, support.target);
    const isAgainst = ({ kind, target, id }: Argument): boolean =>
      (kind === 'rebuts' && target === support.target) ||
      (kind === 'supports' && id > support.id && contraries.includes(target));
    return own.filter(isAgainst).map((against) => ({ support, against }));
  });
}

function line(argument: Argument): RelatedPlace {
  return { message: `It ${argument.kind} \`${argument.target}\``, place: placeOf(argument) };
}

function placeOf({ file, path, kind }: Argument): RelatedPlace['place'] {
  return valueAt(file, [...path, kind]);
}
