import { hasBrokenReference, incompleteFiles, lacksRecords } from '../graph/completeness.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding, RelatedPlace } from '../model/diagnostic.ts';
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
    'The sources say that others hold it, and nobody in them does. A reader who asks who says so finds no one; a passage in which somebody does would answer. Where the view is worth showing and really is nobody’s here, `origin: reported` says so on its page; where a passage takes a side after all, that is untrue.',
  good: files('asserts'),
  bad: files('reports'),
  check(graph, report) {
    if (isUncertain(graph)) return;
    for (const claim of graph.claims.values()) {
      const stances = graph.index.stances.get(claim.id) ?? [];
      if (claim.origin === 'editors' || claim.withdrawn || stances.length === 0) continue;
      const isReported = stances.every(({ kind }) => kind === 'reports');
      if (isReported === (claim.origin === 'reported')) continue;
      report(isReported ? hearsay(graph, claim, stances) : untrueOrigin(claim));
    }
  },
};

function hearsay(graph: KnowledgeGraph, { id, file }: Claim, stances: readonly PassageStance[]): Finding {
  return {
    message: `Unexpected claim \`${id}\` that sources only report, expected a passage that takes a side, or \`origin: reported\``,
    place: wholeFile(file),
    related: stances.flatMap((stance) => passageOf(graph, stance)),
  };
}

function untrueOrigin({ id, file }: Claim): Finding {
  return {
    message: `Unexpected origin of \`${id}\`, expected none: a passage takes a side on it`,
    place: valueAt(file, ['origin']),
  };
}

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
