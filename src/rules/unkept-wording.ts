import { fatesOf } from '../graph/fates.ts';
import { faultFinder } from '../graph/faults.ts';
import { keepsWording, wordedNow } from '../graph/kept-wordings.ts';
import type { AddressedWording } from '../model/address.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ledgerPath } from '../model/permalink.ts';
import { valueAt, type KeyPath, type Place } from '../model/place.ts';
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
      const published = valueAt(ledgerPath, [...path, 'address']);
      const now = wordedNow(graph, leadsTo.ref, fates);
      const said = now && saidIn(graph, now.ref);
      if (!said) report({ message: unsaid(leadsTo), place: published });
      else if (!said.keys.some((key) => isFaulty(said.file, key))) report(changed(said, leadsTo, published));
    }
  },
};

/** Where it stands what a record says, and under which keys of its file its wordings may be. */
interface Said {
  readonly id: string;
  readonly what: 'statement' | 'reason';
  readonly file: string;
  readonly path: KeyPath;
  readonly keys: readonly string[];
}

function saidIn({ claims, arguments: all }: KnowledgeGraph, { kind, id }: RecordRef): Said | undefined {
  const argument = kind === 'argument' ? all.get(id) : undefined;
  if (argument) {
    const { file, path } = argument;
    return { id, what: 'reason', file, path: [...path, 'because'], keys: ['arguments'] };
  }
  const file = claims.get(id)?.file;
  return file === undefined
    ? undefined
    : { id, what: 'statement', file, path: ['statement'], keys: ['statement', 'earlier'] };
}

function changed(
  { id, what, file, path }: Said,
  { fingerprint }: AddressedWording,
  published: Place,
): Finding {
  return {
    message: `Unexpected change of a published ${what} of \`${id}\`, expected the wording \`${wordingAnchor(fingerprint)}\` under \`earlier\``,
    place: valueAt(file, path),
    related: [{ message: 'Published here', place: published }],
    hint: `Restore the ${what}, and change it with \`npm run reword -- ${id}\`.`,
  };
}

function unsaid({ ref, fingerprint }: AddressedWording): string {
  return `Unexpected fate of \`${ref.id}\` without \`${wordingAnchor(fingerprint)}\`, expected its text under \`said\``;
}
