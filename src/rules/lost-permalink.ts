import { fatesOf } from '../graph/fates.ts';
import { recordOf, standingOf } from '../graph/publications.ts';
import { unreadFinder } from '../graph/unread.ts';
import { parseArgumentId } from '../model/argument.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ledgerPath } from '../model/permalink.ts';
import { valueAt } from '../model/place.ts';
import type { Permalink } from '../model/permalink.ts';
import { refKey, type RecordRef } from '../model/reference.ts';
import type { Rule } from './rule.ts';

const files = (id: string, rest: string): string => `=== claims/${id}.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
${rest}---
=== permalinks.yaml
- { address: /claims/tea-soothes/, on: 2026-01-05 }
`;

export const lostPermalink: Rule = {
  code: 'lost-permalink',
  severity: 'error',
  summary: 'A published address leads to nothing any more.',
  reason:
    'Somebody has pasted it into a document, and nobody can call it back. A record that was renamed keeps its former id under `aliases`, one that is given up keeps its file with a notice under `withdrawn`, and of an argument the ledger says where it moved or why it was given up.',
  good: files('tea-calms', 'aliases: [tea-soothes]\n'),
  bad: files('tea-calms', ''),
  check(graph, report) {
    if (graph.ledger.length === 0) return;
    for (const finding of lostCodes(graph)) report(finding);
    const fates = fatesOf(graph);
    const mayBeUnread = unreadFinder(graph);
    const lost = new Map<string, { readonly ref: RecordRef; readonly permalink: Permalink }>();
    for (const permalink of graph.ledger) {
      const ref = recordOf(permalink);
      if (!ref || lost.has(refKey(ref)) || standingOf(graph, ref, fates) !== 'lost') continue;
      if (!mayBeUnread(ref)) lost.set(refKey(ref), { ref, permalink });
    }
    for (const { ref, permalink } of lost.values()) {
      // With its claim or source every argument and passage is lost; one report is enough.
      const bearer = bearerOf(ref);
      if (bearer && lost.has(refKey(bearer))) continue;
      const { address, path } = permalink;
      report({
        message: `Unexpected loss of the published address \`${address}\`, expected ${remedies[ref.kind] ?? 'its record'}`,
        place: valueAt(ledgerPath, [...path, 'address']),
        ...(ref.kind === 'argument' && {
          hint: `\`npm run withdraw -- ${ref.id}\` says in the ledger why it was given up.`,
        }),
      });
    }
  },
};

/** The page of a code has no former address: what was reported under it once is looked up under it for ever. */
function lostCodes({ ledger, codes }: KnowledgeGraph): Finding[] {
  if (!codes) return [];
  return ledger.flatMap(({ address, leadsTo, path }) => {
    if (leadsTo.to !== 'diagnostic' || codes.has(leadsTo.code)) return [];
    const message = `Unexpected loss of the published address \`${address}\`, expected the code \`${leadsTo.code}\`, which is permanent`;
    return [{ message, place: valueAt(ledgerPath, [...path, 'address']) }];
  });
}

function bearerOf({ kind, id }: RecordRef): RecordRef | undefined {
  if (kind === 'passage') return { kind: 'source', id: id.split('#')[0] ?? '' };
  const from = kind === 'argument' ? parseArgumentId(id)?.from : undefined;
  return from === undefined ? undefined : { kind: 'claim', id: from };
}

const own = 'the record, its id under `aliases` of another, or a notice of withdrawal';

const remedies: Readonly<Partial<Record<RecordRef['kind'], string>>> = {
  claim: own,
  source: own,
  map: own,
  synthesis: own,
  article: own,
  passage: 'the passage: its number is permanent, and what bears on nothing is skipped with a reason',
  argument: 'the argument, or a record of the ledger that says where it moved or why it was given up',
};
