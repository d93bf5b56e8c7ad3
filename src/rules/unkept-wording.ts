import { keepsWording } from '../graph/publications.ts';
import { faultFinder } from '../graph/faults.ts';
import { currentId } from '../graph/resolve.ts';
import { parseAddress } from '../model/address.ts';
import { wordingAnchor } from '../model/claim.ts';
import { ledgerPath } from '../model/permalink.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const files = (rest: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of warm tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
${rest}---
=== permalinks.yaml
- { address: /claims/tea-calms/, on: 2026-01-05 }
- { address: /claims/tea-calms/#wording-24a4e254, on: 2026-01-05 }
`;

export const unkeptWording: Rule = {
  code: 'unkept-wording',
  severity: 'error',
  summary: 'A published statement was changed, and its former wording was not kept.',
  reason:
    'A link that was made to the former wording would show words that its author never cited. The former statement stays with the claim, with the day and the reason of the change, and the link shows it.',
  good: files(
    'earlier:\n  - statement: A cup of tea calms most people.\n    until: 2026-02-01\n    reason: Iced tea was never meant.\n',
  ),
  bad: files(''),
  check(graph, report) {
    const isFaulty = faultFinder(graph);
    for (const { address, path } of graph.ledger) {
      const addressed = parseAddress(address);
      if (addressed?.to !== 'wording' || keepsWording(graph, addressed)) continue;
      const claim = graph.claims.get(currentId(graph.index, 'claim', addressed.claim));
      if (!claim || isFaulty(claim.file, 'statement') || isFaulty(claim.file, 'earlier')) continue;
      report({
        message: `Unexpected change of a published statement of \`${claim.id}\`, expected the wording \`${wordingAnchor(addressed.fingerprint)}\` under \`earlier\``,
        place: valueAt(claim.file, ['statement']),
        related: [{ message: 'Published here', place: valueAt(ledgerPath, [...path, 'address']) }],
        hint: `Restore the statement, and change it with \`npm run reword -- ${claim.id}\`.`,
      });
    }
  },
};
