import { fatesOf } from '../graph/fates.ts';
import { faultFinder } from '../graph/faults.ts';
import { keepsWording, wordedNow } from '../graph/kept-wordings.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ledgerPath } from '../model/permalink.ts';
import { valueAt, type KeyPath } from '../model/place.ts';
import type { RecordRef } from '../model/reference.ts';
import { wordingAnchor } from '../model/wording.ts';
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
  summary: 'A published statement or reason was changed, and its former wording was not kept.',
  reason:
    'A link that was made to the former wording would show words that its author never cited. The former statement stays with the claim, and the former reason with its argument, with the day and the cause of the change, and the link shows it.',
  good: files(
    'earlier:\n  - statement: A cup of tea calms most people.\n    until: 2026-02-01\n    reason: Iced tea was never meant.\n',
  ),
  bad: files(''),
  check(graph, report) {
    if (graph.ledger.length === 0) return;
    const fates = fatesOf(graph);
    const isFaulty = faultFinder(graph);
    for (const { leadsTo, path } of graph.ledger) {
      if (leadsTo.to !== 'wording' || keepsWording(graph, leadsTo, fates)) continue;
      const published = { message: 'Published here', place: valueAt(ledgerPath, [...path, 'address']) };
      const wording = wordingAnchor(leadsTo.fingerprint);
      const now = wordedNow(graph, leadsTo.ref, fates);
      const said = now && placeOf(graph, now.ref);
      if (!now || !said) {
        const message = `Unexpected fate of \`${leadsTo.ref.id}\` without \`${wording}\`, expected its text under \`said\``;
        report({ message, place: published.place });
        continue;
      }
      if (said.keys.some((key) => isFaulty(said.file, key))) continue;
      const command = `npm run reword -- ${now.ref.id}`;
      report({
        message: `Unexpected change of a published ${said.what} of \`${now.ref.id}\`, expected the wording \`${wording}\` under \`earlier\``,
        place: valueAt(said.file, said.path),
        related: [published],
        hint: `Restore the ${said.what}, and change it with \`${command}\`.`,
      });
    }
  },
};

/** Where it stands what a record says, and under which keys of its file its wordings may be. */
interface Said {
  readonly what: 'statement' | 'reason';
  readonly file: string;
  readonly path: KeyPath;
  readonly keys: readonly string[];
}

function placeOf({ claims, arguments: all }: KnowledgeGraph, { kind, id }: RecordRef): Said | undefined {
  const argument = kind === 'argument' ? all.get(id) : undefined;
  if (argument) {
    const { file, path } = argument;
    return { what: 'reason', file, path: [...path, 'because'], keys: ['arguments'] };
  }
  const file = claims.get(id)?.file;
  return file === undefined
    ? undefined
    : { what: 'statement', file, path: ['statement'], keys: ['statement', 'earlier'] };
}
