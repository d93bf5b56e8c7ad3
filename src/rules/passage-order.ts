import { lacksRecords } from '../graph/completeness.ts';
import { faultFinder } from '../graph/faults.ts';
import { sourcesByCopy } from '../graph/shared-copies.ts';
import type { Finding, RelatedPlace } from '../model/diagnostic.ts';
import { valueAt, type Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { Rule } from './rule.ts';

const source = (paragraphs: string): string => `=== sources/tea-essay.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/tea
kind: essay
copy: { file: tea.txt, sha256: "${'0'.repeat(64)}" }
passages:
  - n: 1
    paragraphs: [1, 2]
    fingerprint: "00000000"
    skip: It greets the reader.
  - n: 2
    paragraphs: ${paragraphs}
    fingerprint: "00000000"
    skip: It thanks the reader.
`;

export const passageOrder: Rule = {
  code: 'passage-order',
  severity: 'error',
  summary: 'Passages overlap, leave a gap or stand out of the order of their paragraphs.',
  reason:
    'Every paragraph that was read belongs to exactly one passage. A gap is an argument that was lost without saying so, and an overlap counts one voice twice. Sources that share a copy, such as an article and the thread about it, cover it together.',
  good: source('[3, 5]'),
  bad: source('[4, 5]'),
  check(graph, report) {
    const isFaulty = faultFinder(graph);
    const mayLackPassages = lacksRecords(graph, 'source');
    for (const sources of sourcesByCopy(graph).values()) {
      // What could not be read of a passage is an error of its own.
      if (sources.some(({ file }) => isFaulty(file, 'passages') || isFaulty(file, 'copy'))) continue;
      const bySource = sources.map(spansIn);
      const among = bySource.flat().sort((a, b) => a.from - b.from);
      const faults = [
        ...bySource.flatMap(disorder),
        ...overlaps(among),
        ...(mayLackPassages ? [] : gaps(among)),
      ];
      for (const fault of faults) report(fault);
    }
  },
};

/** The paragraphs of a passage, the lower number first. */
interface Span {
  readonly n: number;
  readonly from: number;
  readonly to: number;
  readonly isBackwards: boolean;
  readonly place: Place;
}

function spansIn({ file, passages }: Source): Span[] {
  return passages.map(({ n, path, paragraphs: [first, last] }) => ({
    n,
    from: Math.min(first, last),
    to: Math.max(first, last),
    isBackwards: first > last,
    place: valueAt(file, [...path, 'paragraphs']),
  }));
}

/** What is wrong within one source, in the order of its file. */
function disorder(spans: readonly Span[]): Finding[] {
  return spans.flatMap((span, index): Finding[] => {
    const before = spans[index - 1];
    if (span.isBackwards) return [backwards(span)];
    return before && span.from < before.from ? [outOfOrder(span, before)] : [];
  });
}

function backwards({ n, from, to, place }: Span): Finding {
  const message = `Unexpected paragraphs ${to} to ${from} of passage ${n}, expected the first before the last`;
  return { message, place, hint: `Write \`[${from}, ${to}]\`.` };
}

function outOfOrder({ n, from, place }: Span, before: Span): Finding {
  const message = `Unexpected passage ${n} from paragraph ${from} behind a later one, expected passages in order of paragraphs`;
  return { message, place, related: [endOf(before)] };
}

/** Each span with the one that reaches furthest before it. */
function withFurthest(spans: readonly Span[]): { span: Span; before: Span | undefined }[] {
  let before: Span | undefined;
  return spans.map((span) => {
    const pair = { span, before };
    if (!before || span.to > before.to) before = span;
    return pair;
  });
}

function overlaps(spans: readonly Span[]): Finding[] {
  return withFurthest(spans).flatMap(({ span: { n, from, place }, before }): Finding[] => {
    if (!before || from > before.to) return [];
    const message = `Unexpected overlap of passage ${n} at paragraph ${from}, expected paragraph ${before.to + 1} or later`;
    return [{ message, place, related: [endOf(before)] }];
  });
}

function gaps(spans: readonly Span[]): Finding[] {
  return withFurthest(spans).flatMap(({ span: { n, from, place }, before }): Finding[] => {
    const next = (before?.to ?? 0) + 1;
    if (from <= next) return [];
    const message = `Unexpected gap before passage ${n}, expected a passage with ${inWords(next, from - 1)}`;
    return [{ message, place, ...(before ? { related: [endOf(before)] } : {}) }];
  });
}

function endOf({ n, from, to, place }: Span): RelatedPlace {
  return { message: `Passage ${n}, with ${inWords(from, to)}`, place };
}

function inWords(from: number, to: number): string {
  return from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`;
}
