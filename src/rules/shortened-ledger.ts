import { wholeFile } from '../model/place.ts';
import { ledgerPath } from '../model/permalink.ts';
import type { Rule } from './rule.ts';

const files = (ledger: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
=== permalinks.yaml
${ledger}=== former permalinks.yaml
- { address: /claims/tea-calms/, on: 2026-01-05 }
`;

const shown = 3;

export const shortenedLedger: Rule = {
  code: 'shortened-ledger',
  severity: 'error',
  summary: 'The ledger lacks records that it held before.',
  reason:
    'What was published was published; a record that is gone protects its address no longer. The ledger is held against the last commit, and against the commit at which this branch left the one it came from, where there is git.',
  good: files('- { address: /claims/tea-calms/, on: 2026-01-05 }\n'),
  bad: files('# nothing\n'),
  check(graph, report) {
    const lost = graph.lostPermalinks;
    if (lost.length === 0 || graph.documents.problems.some(({ place }) => place.file === ledgerPath)) return;
    const some = lost.slice(0, shown).map(({ address, on }) => `\`${address}\` of ${on}`);
    const others = lost.length > shown ? ` and ${lost.length - shown} more` : '';
    report({
      message: `Unexpected absence of ${some.join(', ')}${others} from the ledger, expected every record that it ever held`,
      place: wholeFile(ledgerPath),
      hint: `Take the lines back from git: \`git checkout HEAD -- ${ledgerPath}\` in the content folder, or from the branch you came from.`,
    });
  },
};
