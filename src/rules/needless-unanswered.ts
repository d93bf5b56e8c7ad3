import { counterargumentsTo } from '../graph/counterarguments.ts';
import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { keyAt, valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (unanswered: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
${unanswered}---
=== claims/tea-wakes.md
---
title: Tea wakes
statement: A cup of tea wakes most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - rebuts: tea-calms
    because: Nobody is woken and calmed at once.
unanswered: { why: undisputed }
---
`;

export const needlessUnanswered: Rule = {
  code: 'needless-unanswered',
  severity: 'warning',
  summary: 'A claim says why nothing answers it, although something does.',
  reason:
    'The page would show a counterargument and deny that there is one. The reason was true once and is left over.',
  good: files(''),
  bad: files('unanswered: { why: unexamined }\n'),
  check(graph, report) {
    for (const claim of graph.claims.values()) {
      if (!claim.unanswered || claim.withdrawn) continue;
      const answer = answerTo(graph, claim.id);
      if (!answer) continue;
      report({
        message: `Unexpected \`unanswered\` on a claim that \`${answer.premises[0]}\` answers, expected it only where nothing does`,
        place: keyAt(claim.file, ['unanswered']),
        related: [{ message: 'The counterargument', place: valueAt(answer.file, answer.path) }],
        hint: 'Remove `unanswered`.',
        fix: { kind: 'remove-key', key: 'unanswered' },
      });
    }
  },
};

/** The first counterargument that counts: not from a claim that was withdrawn, nor from the claim itself. */
function answerTo(graph: KnowledgeGraph, claim: string): Argument | undefined {
  const answers = counterargumentsTo(graph, claim).map(({ argument }) => argument);
  return answers.find(({ premises: [from] }) => from !== claim && !graph.claims.get(from)?.withdrawn);
}
