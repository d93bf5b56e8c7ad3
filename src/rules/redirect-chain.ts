import { fatesOf, type Fates } from '../graph/fates.ts';
import { exists, recordAt, recordOf, standingOf } from '../graph/publications.ts';
import { unreadFinder } from '../graph/unread.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ledgerPath, type Permalink } from '../model/permalink.ts';
import { valueAt } from '../model/place.ts';
import type { RecordRef } from '../model/reference.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, rest: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
${rest}---
`;

const files = (moved: string): string =>
  claim('tea-calms', 'Tea calms', '') +
  claim(
    'tea-wakes',
    'Tea wakes',
    'arguments:\n  - qualifies: tea-calms\n    because: Strong tea does not.\nunanswered: { why: unexamined }\n',
  ) +
  `=== permalinks.yaml
- { address: /claims/tea-wakes/rebuts/tea-calms/, on: 2026-01-05 }
- { address: /claims/tea-wakes/undercuts/tea-calms/supports/tea-wakes/, on: 2026-01-05 }
- { address: /claims/tea-wakes/rebuts/tea-calms/, on: 2026-02-01, moved: /claims/tea-wakes/qualifies/tea-calms/ }
- { address: /claims/tea-wakes/undercuts/tea-calms/supports/tea-wakes/, on: 2026-02-01, moved: ${moved} }
`;

export const redirectChain: Rule = {
  code: 'redirect-chain',
  severity: 'error',
  summary:
    'The ledger sends a reader to an address that sends them on, or to none, or away from what is there.',
  reason:
    'A redirect leads to a page in one step: browsers and previews give up on longer ways and on circles. What still stands needs no redirect, and an address is never used again for something else.',
  good: files('/claims/tea-wakes/qualifies/tea-calms/'),
  bad: files('/claims/tea-wakes/rebuts/tea-calms/'),
  check(graph, report) {
    if (graph.ledger.length === 0) return;
    const fates = fatesOf(graph);
    const mayBeUnread = unreadFinder(graph);
    for (const permalink of graph.ledger) {
      const ref = recordOf(permalink);
      const isLastWord = ref?.kind !== 'argument' || fates.get(ref.id) === permalink;
      const to = permalink.moved === undefined ? undefined : recordAt(permalink.moved);
      if (!isLastWord || (to && mayBeUnread(to))) continue;
      const fault = faultOf(graph, fates, permalink);
      if (fault === undefined) continue;
      const { key, ...finding } = fault;
      report({ ...finding, place: valueAt(ledgerPath, [...permalink.path, key]) });
    }
  },
};

interface Fault {
  readonly message: string;
  readonly key: string;
  readonly hint?: string;
}

function faultOf(graph: KnowledgeGraph, fates: Fates, permalink: Permalink): Fault | undefined {
  const { address, moved, withdrawn } = permalink;
  if (moved === undefined && withdrawn === undefined) return undefined;
  const from = recordOf(permalink);
  if (from?.kind !== 'argument') return misplaced(address);
  if (exists(graph, from)) return standing(address);
  const to = moved === undefined ? undefined : recordAt(moved);
  return moved !== undefined && !leadsToPage(graph, fates, to) ? detour(address, moved) : undefined;
}

function leadsToPage(graph: KnowledgeGraph, fates: Fates, to: RecordRef | undefined): boolean {
  return to !== undefined && ['current', 'former'].includes(standingOf(graph, to, fates));
}

function misplaced(address: string): Fault {
  const message = `Unexpected fate of \`${address}\` in the ledger, expected it in the record's own file, as \`aliases\` or \`withdrawn\``;
  return { message, key: 'address' };
}

function standing(address: string): Fault {
  const message = `Unexpected fate of \`${address}\`, expected none for an argument that is still there`;
  const hint = `Add \`- { address: ${address}, on: … }\`: the last word on an address counts.`;
  return { message, key: 'address', hint };
}

function detour(address: string, moved: string): Fault {
  const message = `Unexpected way from \`${address}\` to \`${moved}\`, expected the address of a page that is there`;
  return { message, key: 'moved' };
}
