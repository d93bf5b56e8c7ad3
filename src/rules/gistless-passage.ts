import { faultFinder } from '../graph/faults.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (gist: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
unanswered: { why: unexamined }
---
=== sources/tea-essay.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/tea
kind: essay
copy: { file: tea.txt, sha256: "${'0'.repeat(64)}" }
passages:
  - n: 1
    paragraphs: [1, 2]
    fingerprint: "00000000"
${gist}    stances: [{ claim: tea-calms, stance: asserts }]
`;

export const gistlessPassage: Rule = {
  code: 'gistless-passage',
  severity: 'warning',
  summary: 'A passage takes stances, and nobody says what it says.',
  reason:
    'Readers see the gist beside each stance, in our words, and judge by it whether the stance is fair. Without one they have to take it on trust or look for the original.',
  good: files('    gist: The writer praises a warm cup.\n'),
  bad: files(''),
  check(graph, report) {
    const isFaulty = faultFinder(graph);
    for (const { file, passages } of graph.sources.values()) {
      if (isFaulty(file, 'passages')) continue;
      for (const { n, path, gist, stances = [] } of passages) {
        if (gist !== undefined || stances.length === 0) continue;
        const message = `Unexpected passage ${n} with stances but without a gist, expected \`gist\` with what it says in your own words`;
        report({ message, place: valueAt(file, path) });
      }
    }
  },
};
