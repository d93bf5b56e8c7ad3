import { contrariesOf } from '../graph/counterarguments.ts';
import { argumentId, type Argument } from '../model/argument.ts';
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
    for (const support of graph.arguments.values()) {
      if (support.kind !== 'supports') continue;
      for (const opposed of opposedTo(graph, support)) {
        report({
          message: `Unexpected argument of \`${opposed.premises[0]}\` that ${opposed.kind} \`${opposed.target}\`, expected none against \`${support.target}\`, which it supports`,
          place: placeOf(opposed),
          related: [line(support), line(opposed)],
        });
      }
    }
  },
};

/** Arguments from the same first premise to the other side; of two supports of contraries, the later. */
function opposedTo(graph: KnowledgeGraph, { id, premises: [from], target }: Argument): Argument[] {
  const contraries = contrariesOf(graph, target).map((contrary) => argumentId(from, 'supports', contrary));
  const ids = [argumentId(from, 'rebuts', target), ...contraries.filter((other) => other > id)];
  return ids.flatMap((each) => graph.arguments.get(each) ?? []);
}

function line(argument: Argument): RelatedPlace {
  return { message: `It ${argument.kind} \`${argument.target}\``, place: placeOf(argument) };
}

function placeOf({ file, path, kind }: Argument): RelatedPlace['place'] {
  return valueAt(file, [...path, kind]);
}
