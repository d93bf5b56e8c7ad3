import { wholeFile } from '../model/place.ts';
import type { Rule } from './rule.ts';

const readme = 'A debate about hot drinks.\n';

export const caseCollision: Rule = {
  code: 'case-collision',
  severity: 'error',
  summary: 'The paths of two files differ only by case, or by how a letter is encoded.',
  reason:
    'On most Macs and Windows machines both are one file. Whoever checks the repository out there has only one of the two, and overwrites it with the other.',
  good: `=== README.md\n${readme}`,
  bad: `=== README.md\n${readme}=== Readme.md\n${readme}`,
  check(graph, report) {
    const first = new Map<string, string>();
    for (const path of graph.documents.paths) {
      const key = path.normalize('NFC').toLowerCase();
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, path);
      else {
        report({
          message: `Unexpected path \`${path}\`, expected one that differs from \`${earlier}\` by more than case or encoding`,
          place: wholeFile(path),
          related: [{ message: 'The other file', place: wholeFile(earlier) }],
        });
      }
    }
  },
};
