import { isAllKnown } from '../graph/certainty.ts';
import { findingsOf } from '../graph/findings.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (claim: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
---
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
=== sources/tea-thread.yaml
title: A thread on tea
authors: [Several]
site: Example
issued: "2020"
url: https://example.org/tea
kind: thread
copy: { file: tea.txt, sha256: "${'0'.repeat(64)}" }
passages:
  - n: 1
    paragraphs: [1, 1]
    fingerprint: "00000000"
    gist: A cup before bed helps.
    stances: [{ claim: tea-calms, stance: asserts }]
=== syntheses/tea-talk.mdx
---
title: What is said of tea
sources: [tea-thread]
themes:
  - id: moods
    title: What tea does to a mood
    claims: [${claim}]
---

Tea is said to [calm](claim:tea-calms); of [waking](claim:tea-wakes) there is little.
`;

export const silentTheme: Rule = {
  code: 'silent-theme',
  severity: 'warning',
  summary: 'No passage takes a side on any claim of a theme.',
  reason:
    'A theme gathers what a thread says. Where no comment says anything on its claims, the heading promises a discussion that nobody had, or the stances of the passages were forgotten.',
  good: files('tea-calms'),
  bad: files('tea-wakes'),
  check(graph, report) {
    const needed = { files: ['claim', 'source', 'synthesis'], references: ['claim', 'source'] } as const;
    if (!isAllKnown(graph, needed)) return;
    for (const synthesis of graph.syntheses.values()) {
      if (synthesis.withdrawn) continue;
      for (const { theme, passages } of findingsOf(graph, synthesis)) {
        if (passages.length > 0) continue;
        report({
          message: `Unexpected theme \`${theme.id}\` that no passage speaks to, expected a stance on one of its claims`,
          place: valueAt(synthesis.file, [...theme.path, 'claims']),
          related: synthesis.sources.map(({ place }) => ({ message: 'A source that was asked', place })),
        });
      }
    }
  },
};
