import { argumentId, parseArgumentId } from '../model/argument.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { LocatedPlace, Place } from '../model/place.ts';
import type { RecordKind, RecordRef } from '../model/reference.ts';
import { writtenAddress } from '../model/written-address.ts';
import { locator } from '../parse/locate.ts';
import { offsetOf } from '../parse/points.ts';
import { Refusal, textOf, type FileEdit } from './change.ts';
import type { TextEdit } from './text-edit.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * Rewrites every reference to a record, in front matter, YAML and prose, inside longer ids as well. References by
 * a still older id stay: they are answered by it.
 *
 * @throws Refusal where a reference is written in a way that cannot be changed without touching what is around it
 */
export function referenceEdits(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  record: RecordRef,
  to: string,
): FileEdit[] {
  const locate = locator(files);
  return writtenIn(graph).flatMap(({ expected, written, place, signs }) => {
    const anew =
      expected === 'finding' ? refound(written, record, to) : rewritten(expected, written, record, to);
    if (anew === written) return [];
    const at = locate(place);
    const edit = editIn(textOf(files, at.file), at, { written, signs }, anew);
    if (!edit)
      throw new Refusal(
        `way of writing \`${written}\` in ${whereabouts(files, place)}`,
        'an id that is written out; change it by hand and run the command again',
      );
    return [{ path: at.file, edit }];
  });
}

/** An id as somebody wrote it, and what stands before it in the place where it is written. */
interface Written {
  readonly expected: RecordKind | 'finding';
  readonly written: string;
  readonly place: Place;
  readonly signs: readonly string[];
}

/** References, and links of syntheses to their own findings, which are named after claims. */
function writtenIn(graph: KnowledgeGraph): Written[] {
  const references = graph.links.map(({ expected, written, place }) => {
    // A passage is mentioned as a place in its source.
    const scheme = expected === 'passage' ? 'source' : expected;
    const signs = place.in === 'text' ? [`${scheme}:`, `${scheme}="`, `${scheme}='`] : [''];
    return { expected, written, place, signs };
  });
  const findings = graph.documents.syntheses.flatMap(({ body }) => body.links);
  return [
    ...references,
    ...findings.map(({ address, place }) => ({
      expected: 'finding' as const,
      written: address,
      place,
      signs: [''],
    })),
  ];
}

function refound(address: string, { kind, id }: RecordRef, to: string): string {
  const theme = address.slice(0, -id.length);
  return kind === 'claim' && address === `${theme}${id}` && /^#.+--$/u.test(theme) ? theme + to : address;
}

/** An id with a record in it named anew: arguments are made of claims, passages of sources. */
export function rewritten(kind: RecordKind, id: string, record: RecordRef, to: string): string {
  if (kind === record.kind && id === record.id) return to;
  if (kind === 'passage' && record.kind === 'source' && id.startsWith(`${record.id}#`))
    return `${to}${id.slice(record.id.length)}`;
  if (kind !== 'argument') return id;
  const parts = parseArgumentId(id);
  if (!parts) return id;
  const from = rewritten('claim', parts.from, record, to);
  const target = rewritten(parts.kind === 'undercuts' ? 'argument' : 'claim', parts.target, record, to);
  return argumentId(from, parts.kind, target);
}

/** Undefined where the id does not stand in the place as it is, for instance behind an anchor of YAML. */
function editIn(
  text: string,
  place: LocatedPlace,
  { written, signs }: Pick<Written, 'written' | 'signs'>,
  anew: string,
): TextEdit | undefined {
  if (!place.start || !place.end) return undefined;
  const outset = offsetOf(text, place.start);
  const stretch = text.slice(outset, offsetOf(text, place.end));
  const { start, end } = writtenAddress(stretch);
  for (const sign of signs) {
    const at = stretch.slice(start, end).lastIndexOf(sign + written);
    const from = outset + start + at + sign.length;
    if (at !== -1) return { start: from, end: from + written.length, text: anew };
  }
  return undefined;
}
