import type { Documents } from '../model/documents.ts';
import { valueAt, wholeFile, type Place } from '../model/place.ts';
import { refKey, type RecordKind } from '../model/reference.ts';
import type { Rule } from './rule.ts';

const claim = `---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  summary: 'Two records of one kind have the same id.',
  reason:
    'An id is an address that people paste into documents. With two records behind it, a link would say one thing today and another tomorrow.',
  good: `=== claims/tea-calms.md\n${claim}`,
  bad: `=== claims/drinks/tea-calms.md\n${claim}=== claims/moods/tea-calms.md\n${claim}`,
  check(graph, report) {
    const first = new Map<string, Place>();
    for (const { kind, id, place } of declarations(graph.documents)) {
      const key = refKey({ kind, id });
      const earlier = first.get(key);
      if (!earlier) first.set(key, place);
      else {
        report({
          message: `Unexpected second ${kind} with the id \`${id}\`, expected ids that are unique per kind`,
          place,
          related: [{ message: `The first ${kind} with this id`, place: earlier }],
        });
      }
    }
  },
};

interface Declaration {
  readonly kind: RecordKind;
  readonly id: string;
  readonly place: Place;
}

function declarations(documents: Documents): Declaration[] {
  const files = (kind: RecordKind, records: readonly { id: string; file: string }[]): Declaration[] =>
    records.map(({ id, file }) => ({ kind, id, place: wholeFile(file) }));
  return [
    ...files('claim', documents.claims),
    ...files('source', documents.sources),
    ...files('map', documents.maps),
    ...files('synthesis', documents.syntheses),
    ...files('article', documents.articles),
    ...documents.sources.flatMap(({ file, passages }) =>
      passages.map(({ id, path }): Declaration => ({
        kind: 'passage',
        id,
        place: valueAt(file, [...path, 'n']),
      })),
    ),
    ...documents.topics.map(({ id }, index): Declaration => ({
      kind: 'topic',
      id,
      place: valueAt('topics.yaml', [index, 'id']),
    })),
  ];
}
