import { lastingKinds, lastingRecords } from '../graph/lasting-records.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt, wholeFile, type Place } from '../model/place.ts';
import { refKey, type RecordKind } from '../model/reference.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, last: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
${last}---
`;

const files = (alias: string): string =>
  claim('tea-calms', 'Tea calms', '') + claim('tea-wakes', 'Tea wakes', `aliases: [${alias}]\n`);

export const aliasCollision: Rule = {
  code: 'alias-collision',
  severity: 'error',
  summary: 'A former id is in use: as the id of a record, or as the former id of another.',
  reason:
    'A former id keeps old links working. Where it could mean two records, an old link leads to the wrong one; where it is the id of its own record, nothing was renamed.',
  good: files('tea-rouses'),
  bad: files('tea-calms'),
  check(graph, report) {
    const claimed = new Map<string, Holder>();
    for (const { kind, alias, holder } of formerIds(graph)) {
      const key = refKey({ kind, id: alias });
      const other = currentHolder(graph, kind, alias) ?? claimed.get(key);
      if (!other) claimed.set(key, holder);
      else {
        report({
          message: `Unexpected former id \`${alias}\`, expected one that is not ${usedBy(other, holder)}`,
          place: holder.place,
          related:
            other.id === holder.id ? [] : [{ message: `The ${kind} \`${other.id}\``, place: other.place }],
        });
      }
    }
  },
};

/** The record that an id stands for, and where the id is taken. */
interface Holder {
  readonly id: string;
  readonly place: Place;
}

interface FormerId {
  readonly kind: RecordKind;
  readonly alias: string;
  readonly holder: Holder;
}

function usedBy(other: Holder, holder: Holder): string {
  return other.id === holder.id ? 'in use for the same record already' : `in use for \`${other.id}\``;
}

function currentHolder(graph: KnowledgeGraph, kind: RecordKind, id: string): Holder | undefined {
  const record = lastingRecords(graph, kind).get(id);
  return record && { id, place: wholeFile(record.file) };
}

function formerIds(graph: KnowledgeGraph): FormerId[] {
  return lastingKinds.flatMap((kind) =>
    [...lastingRecords(graph, kind).values()].flatMap(({ id, file, aliases }) =>
      aliases.map((alias, index) => ({
        kind,
        alias,
        holder: { id, place: valueAt(file, ['aliases', index]) },
      })),
    ),
  );
}
