import { findingOn } from '../../graph/findings.ts';
import { currentId } from '../../graph/resolve.ts';
import { sides } from '../../graph/stances.ts';
import type { Place, Point } from '../../model/place.ts';
import type { Mention, Prose } from '../../model/prose.ts';
import { writtenAddress } from '../../model/written-address.ts';
import type { MirrorContext } from './mirror.ts';

/**
 * A body as Markdown for readers without this site: mentions and places of the same page become addresses, and
 * counts become numbers. The rest of the text stays as its author wrote it.
 *
 * @param page - address of the page that the body stands on
 */
export function bodyText(prose: Prose, page: string, context: MirrorContext): string {
  const lines = lineOffsets(prose.text);
  const offsetOf = (point: Point): number => (lines[point.line - prose.line] ?? 0) + point.column - 1;
  const told = new Map<number, Piece>();
  const note = (place: Place, tell: Piece['tell']): void => {
    // Several attributes of a component make several mentions of one place.
    if (place.in !== 'text') return;
    const start = offsetOf(place.start);
    told.set(start, { start, end: offsetOf(place.end), tell });
  };
  for (const mention of prose.mentions)
    note(mention.place, (written) => tellMention(written, mention, context));
  for (const { address, place } of prose.links)
    if (address.startsWith('#')) note(place, (written) => readdressed(written, page + address));
  return inserted(prose.text, [...told.values()]);
}

/** A span of the text, and what stands there instead. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly tell: (written: string) => string;
}

function inserted(text: string, pieces: readonly Piece[]): string {
  const lastFirst = pieces.toSorted((a, b) => b.start - a.start);
  return lastFirst.reduce(
    (whole, { start, end, tell }) => whole.slice(0, start) + tell(whole.slice(start, end)) + whole.slice(end),
    text,
  );
}

function lineOffsets(text: string): number[] {
  const offsets = [0];
  for (const { index } of text.matchAll(/\n/gu)) offsets.push(index + 1);
  return offsets;
}

/** The words of a link stay, and its address becomes one that leads somewhere outside of this site as well. */
function tellMention(written: string, mention: Mention, context: MirrorContext): string {
  if (mention.attributes) return counted(mention.attributes, context);
  const { graph, urlOf } = context;
  const { expected, written: id, fragment } = mention;
  const place = fragment === undefined ? '' : `#${fragment}`;
  const url = urlOf({ kind: expected, id: currentId(graph.index, expected, id) }) + place;
  // Angle brackets make a link of an address with a scheme, and the new one may have none.
  return written.startsWith('<') ? `[${mention.words}](${url})` : readdressed(written, url);
}

function readdressed(written: string, url: string): string {
  const { start, end } = writtenAddress(written);
  return written.slice(0, start) + url + written.slice(end);
}

/** What `<Count claim="…" source="…" stance="…" />` prints on the page. */
function counted(
  { claim = '', source = '', stance }: Readonly<Record<string, string>>,
  { graph }: MirrorContext,
): string {
  const sources = new Set([currentId(graph.index, 'source', source)]);
  const { total, voices } = findingOn(graph, currentId(graph.index, 'claim', claim), sources);
  const side = sides.find((each) => each === stance);
  return String(side ? voices[side].length : total);
}
