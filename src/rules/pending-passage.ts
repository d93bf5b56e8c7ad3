import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const source = (state: string): string => `=== sources/tea-essay.yaml
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
    gist: The writer praises a warm cup.
${state}`;

export const pendingPassage: Rule = {
  code: 'pending-passage',
  severity: 'warning',
  summary: 'Nobody has decided yet what a passage bears on.',
  reason:
    'A passage takes stances on claims, or bears on none (an empty list), or is left aside for a reason. Until one of these is said, what the source holds is not fully on the site.',
  good: source('    stances: []\n'),
  bad: source(''),
  check(graph, report) {
    for (const source of graph.sources.values()) {
      for (const { n, path, stances, skip } of source.passages) {
        if (stances !== undefined || skip !== undefined) continue;
        report({
          message: `Unexpected passage ${n} without stances, expected \`stances\` (an empty list if it bears on no claim) or \`skip\``,
          place: valueAt(source.file, path),
        });
      }
    }
  },
};
