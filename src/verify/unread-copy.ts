import { wholeFile } from '../model/place.ts';
import type { Verification } from './verification.ts';

export const unreadCopy: Verification = {
  code: 'unread-copy',
  severity: 'warning',
  summary: 'No source is registered for a copy.',
  reason:
    'A copy that lies in the folder and that no source names was perhaps forgotten, and nothing of what it says can be on the site.',
  check({ graph, copies }, report) {
    const named = new Set([...graph.sources.values()].map((source) => source.copy.file));
    for (const { file } of copies.values()) {
      if (named.has(file)) continue;
      report({
        message: `Unexpected copy \`${file}\` that no source names, expected a file in \`sources\` with it under \`copy\``,
        place: wholeFile(file),
      });
    }
  },
};
