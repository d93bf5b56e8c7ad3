import { valueAt } from '../model/place.ts';
import type { Verification } from './verification.ts';

export const changedCopy: Verification = {
  code: 'changed-copy',
  severity: 'error',
  summary: 'The copy of a source is missing, or is not the one that was read.',
  reason:
    'Passages are numbered by the paragraphs of one copy. In another copy the same numbers may point at other words.',
  check({ graph, copies }, report) {
    for (const { file, copy } of graph.sources.values()) {
      const found = copies.get(copy.file);
      if (!found) {
        const message = `Unexpected absence of the copy \`${copy.file}\`, expected it in the folder of copies`;
        report({ message, place: valueAt(file, ['copy', 'file']) });
      } else if (found.sha256 !== copy.sha256) {
        const message = `Unexpected SHA-256 \`${found.sha256}\` of \`${copy.file}\`, expected \`${copy.sha256}\``;
        report({ message, place: valueAt(file, ['copy', 'sha256']) });
      }
    }
  },
};
