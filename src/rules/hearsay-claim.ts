import { hasBrokenReference, incompleteFiles, lacksRecords } from '../graph/completeness.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import type { KnowledgeGraph, PassageStance } from '../model/graph.ts';
import { valueAt, wholeFile } from '../model/place.ts';
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
    gist: The writer speaks of what a warm cup does.
    stances: [{ claim: tea-calms, stance: ${stance} }]
`;

export const hearsayClaim: Rule = {
  code: 'hearsay-claim',
  severity: 'warning',
  summary: 'Every passage on a claim reports it, and none takes a side.',
  reason:
    'The sources say that others hold it, and nobody in them does. A reader who asks who says so finds no one; a passage in which somebody does, or `origin: editors`, would answer.',
  good: files('asserts'),
  bad: files('reports'),
  check(graph, report) {
    if (isUncertain(graph)) return;
    for (const claim of graph.claims.values()) {
      const stances = graph.index.stances.get(claim.id) ?? [];
      if (claim.origin || claim.withdrawn || stances.length === 0) continue;
      if (stances.some(({ kind }) => kind !== 'reports')) continue;
      report({
        message: `Unexpected claim \`${claim.id}\` that sources only report, expected a passage that takes a side`,
        place: wholeFile(claim.file),
        related: stances.flatMap((stance) => passageOf(graph, stance)),
      });
    }
  },
};

function passageOf(graph: KnowledgeGraph, { source, passage }: PassageStance): RelatedPlace[] {
  const file = graph.sources.get(source)?.file;
  if (file === undefined) return [];
  return [{ message: `Passage ${passage.n} reports it`, place: valueAt(file, passage.path) }];
}

/** Whether a stance may be missing because it could not be read or its claim's id is mistyped. */
function isUncertain(graph: KnowledgeGraph): boolean {
  const incomplete = incompleteFiles(graph);
  const isIncomplete = [...graph.sources.values()].some(({ file }) => incomplete.has(file));
  return isIncomplete || lacksRecords(graph, 'source') || hasBrokenReference(graph, ['claim']);
}
