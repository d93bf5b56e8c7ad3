import { breakLines, widthOf, type TextWidths } from './break-lines.ts';

/** What stands in the box of a claim. */
export interface BoxText {
  /** What it is: an answer, or a kind of claim. */
  readonly label: string;
  readonly title: string;
  /** Scope and marks, each on lines of its own. */
  readonly notes: readonly string[];
  /** What the drawing leaves out, or nothing. */
  readonly more: string;
}

/** The same in lines that fit the box, and the height that they need. */
export interface SetText {
  readonly label: string;
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly more: readonly string[];
  readonly height: number;
}

/** Measures of a box, in pixels. Its text has these sizes in `map-drawing.css`. */
export const boxMeasures = {
  width: 236,
  padding: 12,
  /** Base line of the label, and of the first line of the title. */
  labelLine: 22,
  titleLine: 46,
  titleSize: 16,
  titleLeading: 21,
  noteSize: 13,
  noteLeading: 18,
  /** A stand-in is as wide, and has room for the beginning of a title. */
  standInLine: 19,
  standInSize: 14,
  standInLeading: 18,
  standInLines: 3,
} as const;

/** Part of the width that lines may fill: browsers round, and the stand-in for a font may be wider. */
const fill = 0.96;

/** The interface is set in the reader's own font: up to so much wider than the one that was measured. */
const widestInterface = 1.22;

export function setText(text: BoxText, widths: TextWidths): SetText {
  const { width, padding, titleLine, titleSize, titleLeading, noteSize, noteLeading } = boxMeasures;
  const room = (width - 2 * padding) * fill;
  const small = (note: string): string[] => breakLines(note, room / noteSize / widestInterface, widths);
  const title = breakLines(text.title, room / titleSize, widths);
  // Each note ends with a space, so that two are not one word to whoever searches or copies them.
  const notes = text.notes.flatMap((note) =>
    small(note).map((line, nth, all) => (nth === all.length - 1 ? `${line} ` : line)),
  );
  const more = small(text.more);
  const last = titleLine + (title.length - 1) * titleLeading + (notes.length + more.length) * noteLeading;
  return { label: text.label, title, notes, more, height: last + padding + 2 };
}

/** A title in the few lines of a stand-in, cut where it is longer, and the height that they need. */
export function setStandIn(title: string, widths: TextWidths): { lines: string[]; height: number } {
  const { width, padding, standInLine, standInSize, standInLeading, standInLines } = boxMeasures;
  const room = ((width - 2 * padding) * fill) / standInSize;
  const all = breakLines(title, room, widths);
  const lines = all.slice(0, standInLines);
  if (all.length > lines.length) lines.push(shortened(lines.pop() ?? '', room, widths));
  return { lines, height: standInLine + (lines.length - 1) * standInLeading + 10 };
}

/** Without the words at its end that leave no room for the sign that more follows. */
function shortened(line: string, room: number, widths: TextWidths): string {
  const words = line.trimEnd().split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')} …`, widths) > room) words.pop();
  return `${words.join(' ')} …`;
}
