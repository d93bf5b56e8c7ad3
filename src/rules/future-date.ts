import { lastingKinds, lastingRecords } from '../graph/lasting-records.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt, type Place } from '../model/place.ts';
import type { Rule } from './rule.ts';

const source = (issued: string): string => `=== sources/tea-essay.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "${issued}"
url: https://example.org/tea
kind: essay
copy: { file: tea.txt, sha256: "${'0'.repeat(64)}" }
passages:
  - n: 1
    paragraphs: [1, 2]
    fingerprint: "00000000"
    skip: It greets the reader.
`;

export const futureDate: Rule = {
  code: 'future-date',
  severity: 'error',
  summary: 'A date of something that has happened lies in the future.',
  reason:
    'A source that was read has been issued, and a wording or a record that was given up was given up on some day. Readers judge by these dates how far a statement still holds.',
  good: source('2019-05'),
  bad: source('2091-05'),
  check(graph, report) {
    const { today } = graph;
    if (today === undefined) return;
    for (const { name, value, place } of datesIn(graph)) {
      if (!isAfter(value, today)) continue;
      const message = `Unexpected date \`${value}\` for \`${name}\`, expected one that is not in the future`;
      report({ message, place });
    }
  },
};

interface DatedPlace {
  readonly name: string;
  /** A day, a month or a year. */
  readonly value: string;
  readonly place: Place;
}

/** Every date of something past, with the place where it is written. */
function datesIn(graph: KnowledgeGraph): DatedPlace[] {
  const issued = [...graph.sources.values()].map(({ file, issued: value }) => ({
    name: 'issued',
    value,
    place: valueAt(file, ['issued']),
  }));
  const rewordings = [...graph.claims.values()].flatMap(({ file, earlier }) =>
    earlier.map(({ until, path }) => ({
      name: 'until',
      value: until,
      place: valueAt(file, [...path, 'until']),
    })),
  );
  return [...issued, ...rewordings, ...withdrawals(graph)];
}

function withdrawals(graph: KnowledgeGraph): DatedPlace[] {
  const records = lastingKinds.flatMap((kind) => [...lastingRecords(graph, kind).values()]);
  return records.flatMap(({ file, withdrawn }) =>
    withdrawn ? [{ name: 'on', value: withdrawn.on, place: valueAt(file, ['withdrawn', 'on']) }] : [],
  );
}

/** A month or a year is in the future once all of it is. */
function isAfter(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}
