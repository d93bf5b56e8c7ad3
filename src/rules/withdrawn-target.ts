import { hasWithdrawals, readInstead, withdrawnBehind } from '../graph/withdrawals.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { keyAt } from '../model/place.ts';
import { refKey, type Link } from '../model/reference.ts';
import type { Rule } from './rule.ts';

const files = (target: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
=== claims/tea-soothes.md
---
title: Tea soothes the nerves
statement: A cup of tea is good for the nerves.
kind: empirical
topics: [tea]
origin: editors
withdrawn: { on: 2026-01-05, reason: It said the same less exactly, see: tea-calms }
---
=== claims/tea-is-warm.md
---
title: Tea is drunk warm
statement: Most tea is drunk warm.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: ${target}
    because: What is warm in the hands calms the mind.
unanswered: { why: undisputed }
---
`;

export const withdrawnTarget: Rule = {
  code: 'withdrawn-target',
  severity: 'warning',
  summary: 'A reference reaches a record that was withdrawn.',
  reason:
    'Its page says only that its editors no longer stand behind it. An argument on it answers nobody, and a reader who follows a link to it is sent on, or nowhere. An argument goes with its first premise, a passage with its source.',
  good: files('tea-calms'),
  bad: files('tea-soothes'),
  check(graph, report) {
    if (!hasWithdrawals(graph)) return;
    for (const link of graph.links) {
      const { target, place } = link;
      const record = target && withdrawnBehind(graph, target);
      if (!record || !isAsked(graph, link)) continue;
      const { ref, file, withdrawal } = record;
      const of = refKey(ref) === refKey(target) ? '' : ` of ${ref.kind} \`${ref.id}\``;
      const instead = readInstead(graph, ref);
      report({
        message: `Unexpected reference to ${target.kind} \`${target.id}\`${of}, withdrawn on ${withdrawal.on}, expected a record that stands`,
        place,
        related: [{ message: 'The notice of withdrawal', place: keyAt(file, ['withdrawn']) }],
        ...(instead ? { hint: `Refer to \`${instead.id}\` instead.` } : {}),
      });
    }
  },
};

/** What a withdrawn record refers to is history, but for what it asks readers to see instead. */
function isAsked(graph: KnowledgeGraph, { status, from, place }: Link): boolean {
  if (status === 'wrong-kind') return false;
  const isNotice = place.in === 'yaml' && place.path[0] === 'withdrawn';
  return isNotice || !withdrawnBehind(graph, from);
}
