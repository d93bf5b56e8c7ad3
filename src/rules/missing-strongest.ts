import { claimsOnMaps } from '../graph/claims-on-maps.ts';
import { incompleteFiles } from '../graph/completeness.ts';
import { strongestCounterargument } from '../graph/counterarguments.ts';
import { valueAt, wholeFile } from '../model/place.ts';
import type { Rule } from './rule.ts';

const position = (id: string, title: string, last: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
${last}---
`;

const premise = (id: string, title: string, supports: string): string =>
  position(
    id,
    title,
    `arguments:
  - supports: ${supports}
    because: So it has always been explained.
unanswered: { why: unexamined }
`,
  );

const strongest = (argument: string): string =>
  `strongest: { argument: ${argument}, why: It grants what the other side has seen. }\n`;

const files = (last: string): string => `${position(
  'tea-calms',
  'Tea calms',
  `contrary: [tea-wakes]\n${strongest('tea-is-strong/supports/tea-wakes')}`,
)}${position('tea-wakes', 'Tea wakes', last)}${premise('tea-is-warm', 'Tea is drunk warm', 'tea-calms')}${premise(
  'tea-is-strong',
  'Tea holds caffeine',
  'tea-wakes',
)}=== maps/does-tea-calm.mdx
---
title: Tea and calm
question: Does tea calm or wake?
positions: [tea-calms, tea-wakes]
---
`;

export const missingStrongest: Rule = {
  code: 'missing-strongest',
  severity: 'warning',
  summary: 'A claim on a map has counterarguments, and none is named the strongest.',
  reason:
    'The counterargument most often made then stands beside the claim, and the one most often made is seldom the one hardest to answer. Editors are asked to choose once they choose at all, that is, as soon as one claim names its strongest counterargument.',
  good: files(strongest('tea-is-warm/supports/tea-calms')),
  bad: files(''),
  check(graph, report) {
    const claims = [...graph.claims.values()];
    if (!claims.some((claim) => claim.strongest)) return;
    const shownOn = claimsOnMaps(graph);
    const incomplete = incompleteFiles(graph);
    for (const claim of claims) {
      if (claim.strongest || claim.withdrawn || incomplete.has(claim.file)) continue;
      const map = shownOn.get(claim.id);
      const first = map && strongestCounterargument(graph, claim.id)?.argument;
      if (!first) continue;
      report({
        message: `Unexpected claim \`${claim.id}\` on a map without a chosen counterargument, expected \`strongest\``,
        place: wholeFile(claim.file),
        related: [
          { message: 'A map that shows it', place: wholeFile(map.file) },
          { message: 'The counterargument that stands first so far', place: valueAt(first.file, first.path) },
        ],
        hint: `Name under \`strongest\` the one that is hardest to answer; so far \`${first.id}\` stands first.`,
      });
    }
  },
};
