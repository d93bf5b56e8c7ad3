import type { Rule } from './rule.ts';

const claims = `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
---
=== claims/warmth-calms.md
---
title: Warmth calms
statement: Something warm in the hands calms most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: tea-calms
    because: Tea is served warm.
unanswered: { why: undisputed }
---
`;

const undercutter = (target: string): string => `=== claims/tea-is-drunk-iced.md
---
title: Much tea is drunk iced
statement: In hot countries much tea is drunk with ice.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - undercuts: ${target}
    because: What holds of warm drinks says nothing of iced ones.
unanswered: { why: undisputed }
---
`;

export const wrongTargetKind: Rule = {
  code: 'wrong-target-kind',
  severity: 'error',
  summary: 'A reference names a record of another kind than its key asks for.',
  reason:
    'An undercut grants a premise and attacks a step, so its target is an argument; a rebuttal attacks what is claimed, so its target is a claim. Confusing the two misstates what the author denies.',
  good: claims + undercutter('warmth-calms/supports/tea-calms'),
  bad: `${claims.replace('origin: editors\n---', 'origin: editors\nunanswered: { why: unexamined }\n---')}${undercutter('tea-calms')}`,
  check(graph, report) {
    for (const link of graph.links) {
      if (link.status !== 'wrong-kind' || !link.target) continue;
      const found = `${link.target.kind} \`${link.written}\``;
      report({
        message: `Unexpected ${found}, expected ${article(link.expected)}`,
        place: link.place,
      });
    }
  },
};

function article(kind: string): string {
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}
