import { currentId } from '../graph/resolve.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Place } from '../model/place.ts';
import type { Passage } from '../model/source.ts';
import type { Rule } from './rule.ts';

const files = (stance: string): string => `=== claims/tea-calms.md
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
    gist: The writer praises a warm cup, as doctors do, though not the third.
    stances:
      - { claim: tea-calms, stance: asserts }
      - { claim: tea-calms, ${stance} }
`;

export const duplicateStance: Rule = {
  code: 'duplicate-stance',
  severity: 'error',
  summary: 'A passage takes two stances on one claim.',
  reason:
    'A passage counts once for a claim: of two stances one would be shown and the other lost. Whoever asserts a claim within limits qualifies it. What others are reported to hold is theirs, and named so by `holder`.',
  good: files('stance: reports, holder: doctors'),
  bad: files('stance: qualifies'),
  check(graph, report) {
    for (const { passages } of graph.sources.values()) {
      for (const passage of passages) for (const finding of repeated(graph, passage)) report(finding);
    }
  },
};

/** The stances of one holder on one claim after the first; without a holder it is the author's. */
function repeated(graph: KnowledgeGraph, { n, stances = [] }: Passage): Finding[] {
  const first = new Map<string, Place>();
  return stances.flatMap(({ claim: { written, place }, holder = '' }): Finding[] => {
    const claim = currentId(graph.index, 'claim', written);
    const key = `${claim} ${holder}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, place);
      return [];
    }
    const whose = holder === '' ? '' : ` of \`${holder}\``;
    const message = `Unexpected second stance${whose} on \`${claim}\` in passage ${n}, expected one`;
    return [{ message, place, related: [{ message: 'The first of the two', place: earlier }] }];
  });
}
