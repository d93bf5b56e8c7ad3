import { isAllKnown } from '../graph/certainty.ts';
import { meetingPositions } from '../graph/meeting-positions.ts';
import { standingMaps } from '../graph/positions.ts';
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

const premise = (id: string, title: string, verb: string, target: string): string =>
  claim(
    id,
    title,
    `arguments:
  - ${verb}: ${target}
    because: So it has always been explained.
unanswered: { why: undisputed }
`,
  );

const files = (contrary: string): string => `${claim('tea-calms', 'Tea calms', contrary)}${claim(
  'coffee-wakes',
  'Coffee wakes',
  '',
)}${premise('tea-is-warm', 'Tea is drunk warm', 'supports', 'tea-calms')}${premise(
  'tea-is-strong',
  'Tea holds caffeine',
  'rebuts',
  'tea-calms',
)}${premise('coffee-is-bitter', 'Coffee tastes bitter', 'supports', 'coffee-wakes')}${premise(
  'habit-dulls',
  'Habit dulls every drug',
  'qualifies',
  'coffee-wakes',
)}=== maps/tea-or-coffee.mdx
---
title: Tea or coffee
question: What should one drink?
positions: [tea-calms, coffee-wakes]
---
`;

export const unmetPositions: Rule = {
  code: 'unmet-positions',
  severity: 'warning',
  summary: 'The positions of a map never meet.',
  reason:
    'Nothing beneath one answer bears on another, is contrary to it or is shared with it. They are answers to different questions, or the argument that sets one against the other is missing.',
  good: files('contrary: [coffee-wakes]\n'),
  bad: files(''),
  check(graph, report) {
    if (!isAllKnown(graph, { files: ['claim'], references: ['claim', 'argument'] })) return;
    for (const map of standingMaps(graph)) {
      const [first, ...others] = meetingPositions(graph, map).flatMap((group) => group.slice(0, 1));
      if (!first) continue;
      for (const { claim, place } of others) {
        report({
          message: `Unexpected position \`${claim.id}\` that never meets \`${first.claim.id}\`, expected a claim or an argument that bears on both`,
          place,
          related: [{ message: 'The other position', place: first.place }],
        });
      }
    }
  },
};
