import type { Copy } from '../model/copy.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt, type Place } from '../model/place.ts';
import { paragraphsOf } from '../parse/fingerprint.ts';
import type { Verification } from './verification.ts';

export const uncoveredParagraph: Verification = {
  code: 'uncovered-paragraph',
  severity: 'error',
  summary: 'A paragraph of a copy belongs to no passage, or to two, or a passage runs past the end.',
  reason:
    'Every paragraph is either weighed or left aside for a reason. A gap would be an argument that we lost without saying so; an overlap would count one voice twice.',
  check({ graph, copies }, report) {
    for (const copy of copies.values()) {
      const spans = spansOf(graph, copy);
      if (spans.length === 0) continue;
      const last = paragraphsOf(copy.text).length;
      for (const { message, place } of faults(spans, last)) report({ message, place });
    }
  },
};

interface Span {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
}

/** Several sources may share one copy, an article and the thread about it. */
function spansOf(graph: KnowledgeGraph, copy: Copy): Span[] {
  const sources = [...graph.sources.values()].filter((source) => source.copy.file === copy.file);
  const spans = sources.flatMap(({ file, passages }) =>
    passages.map(({ paragraphs: [from, to], path }) => ({
      from,
      to,
      place: valueAt(file, [...path, 'paragraphs']),
    })),
  );
  return spans.sort((a, b) => a.from - b.from);
}

function faults(spans: readonly Span[], last: number): { message: string; place: Place }[] {
  const found: { message: string; place: Place }[] = [];
  let next = 1;
  for (const { from, to, place } of spans) {
    if (to < from)
      found.push({
        message: `Unexpected paragraphs ${from} to ${to}, expected the first before the last`,
        place,
      });
    if (from > next)
      found.push({
        message: `Unexpected gap before paragraph ${from}, expected a passage with ${next}`,
        place,
      });
    if (from < next)
      found.push({ message: `Unexpected overlap at paragraph ${from}, expected ${next} or later`, place });
    if (to > last)
      found.push({
        message: `Unexpected paragraph ${to}, expected at most ${last}, the last of the copy`,
        place,
      });
    next = Math.max(next, to + 1);
  }
  const end = spans.at(-1);
  if (end && next <= last) {
    const message = `Unexpected end at paragraph ${next - 1}, expected passages up to ${last}, the last of the copy`;
    found.push({ message, place: end.place });
  }
  return found;
}
