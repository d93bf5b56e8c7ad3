import { hasBrokenReference, incompleteFiles, lacksRecords } from '../graph/completeness.ts';
import { counterargumentsTo, isCounterargument } from '../graph/counterarguments.ts';
import { currentId } from '../graph/resolve.ts';
import type { Argument } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const premise = (id: string, title: string, argument: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - ${argument}
    because: So it has always been explained.
unanswered: { why: undisputed }
---
`;

const files = (strongest: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
strongest:
  argument: ${strongest}
  why: It speaks of what is in the cup.
---
${premise('tea-is-strong', 'Tea holds caffeine', 'rebuts: tea-calms')}${premise('tea-is-warm', 'Tea is drunk warm', 'supports: tea-calms')}`;

export const wrongStrongest: Rule = {
  code: 'wrong-strongest',
  severity: 'error',
  summary: 'The argument that a claim names as the strongest against it is none of its counterarguments.',
  reason:
    'It should stand beside the claim as the best that the other side has. An argument that rebuts, qualifies or undercuts nothing there, and supports no contrary, would be shown as an answer and answer nothing.',
  good: files('tea-is-strong/rebuts/tea-calms'),
  bad: files('tea-is-warm/supports/tea-calms'),
  check(graph, report) {
    if (lacksRecords(graph, 'claim')) return;
    const isUncertain = mayLackContraries(graph);
    for (const claim of graph.claims.values()) {
      const chosen = chosenArgument(graph, claim);
      if (!chosen || isCounterargument(graph, chosen, claim.id)) continue;
      if (chosen.kind === 'supports' && isUncertain) continue;
      const [only, ...others] = counterargumentsTo(graph, claim.id);
      report({
        message: `Unexpected \`${chosen.id}\` as the strongest, expected a counterargument to \`${claim.id}\``,
        place: valueAt(claim.file, ['strongest', 'argument']),
        related: [{ message: 'The argument that is named', place: valueAt(chosen.file, chosen.path) }],
        ...(only && others.length === 0 ? { hint: `Did you mean \`${only.argument.id}\`?` } : {}),
      });
    }
  },
};

/** The argument that is named, if it exists: an unknown one is reported as an unresolved reference. */
function chosenArgument(graph: KnowledgeGraph, { strongest }: Claim): Argument | undefined {
  return strongest && graph.arguments.get(currentId(graph.index, 'argument', strongest.argument.written));
}

/** What supports a contrary is a counterargument, and a contrary may be mistyped or not have been taken. */
function mayLackContraries(graph: KnowledgeGraph): boolean {
  const incomplete = incompleteFiles(graph);
  const isIncomplete = [...graph.claims.values()].some(({ file }) => incomplete.has(file));
  return isIncomplete || hasBrokenReference(graph, ['claim']);
}
