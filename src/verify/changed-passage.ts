import { valueAt } from '../model/place.ts';
import { fingerprint, paragraphsOf } from '../parse/fingerprint.ts';
import type { Verification } from './verification.ts';

export const changedPassage: Verification = {
  code: 'changed-passage',
  severity: 'error',
  summary: 'A passage of the copy is not the text that its gist was written from.',
  reason:
    'Whoever checks us against the original starts at the passage. Its fingerprint shows that the numbers still point at the words we read.',
  check({ graph, copies }, report) {
    for (const source of graph.sources.values()) {
      const copy = copies.get(source.copy.file);
      if (!copy) continue;
      const paragraphs = paragraphsOf(copy.text);
      for (const passage of source.passages) {
        const [from, to] = passage.paragraphs;
        const found = fingerprint(paragraphs.slice(from - 1, to).join(' '));
        if (found === passage.fingerprint) continue;
        report({
          message: `Unexpected fingerprint \`${passage.fingerprint}\` of passage ${passage.n}, expected \`${found}\` for paragraphs ${from} to ${to}`,
          place: valueAt(source.file, [...passage.path, 'fingerprint']),
        });
      }
    }
  },
};
