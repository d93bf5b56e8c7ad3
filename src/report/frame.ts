import type { ContentFile } from '../model/file.ts';
import { isReadable } from '../model/file.ts';
import type { LocatedPlace, Point } from '../model/place.ts';
import { charactersOf, printable, widthOf } from './printable.ts';

/** How many characters of a line a frame shows: statements are written on one long line. */
const widest = 96;

/** How many characters stand before the marked ones where a line is cut. */
const lead = 32;

export type LinesOf = (file: string) => readonly string[];

/** The lines of files, split when first asked for; a file without text has none. */
export function linesIn(files: readonly ContentFile[]): LinesOf {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const split = new Map<string, readonly string[]>();
  return (path) => {
    const known = split.get(path);
    if (known) return known;
    const file = byPath.get(path);
    const lines = file && isReadable(file) ? file.text.replace(/\n$/u, '').split(/\r?\n/u) : [];
    split.set(path, lines);
    return lines;
  };
}

/** One line of a frame: its number, or carets under the line above it. */
export interface FrameRow {
  readonly gutter: string;
  readonly text: string;
  readonly isMark: boolean;
}

/** The line of a place with carets under it, and a line of context before and after; nothing where no line is known. */
export function frameOf(lines: readonly string[], { start, end }: LocatedPlace): FrameRow[] {
  const line = start ? lines[start.line - 1] : undefined;
  if (!start || line === undefined) return [];
  const { before, marked } = partsOf(line, start, end);
  const from = before.length + marked.length > widest ? Math.max(0, before.length - lead) : 0;
  const width = String(start.line + 1).length;
  const row = (number: number): FrameRow[] => {
    const text = lines[number - 1];
    return text === undefined ? [] : [rowOf(String(number).padStart(width), cut(text, from))];
  };
  const carets = ' '.repeat(widthOf(before.slice(from)) + Math.min(1, from)) + caretsFor(marked);
  return [
    ...row(start.line - 1),
    ...row(start.line),
    { ...rowOf(' '.repeat(width), carets), isMark: true },
    ...row(start.line + 1),
  ];
}

/** The line of a place alone. */
export function lineOf(lines: readonly string[], { start }: LocatedPlace): FrameRow[] {
  const line = start ? lines[start.line - 1] : undefined;
  return !start || line === undefined ? [] : [rowOf(String(start.line), cut(line, 0))];
}

function rowOf(gutter: string, text: string): FrameRow {
  return { gutter, text, isMark: false };
}

/** What stands before a place on its first line, and what of the place stands there, as characters. */
function partsOf(line: string, start: Point, end: Point | null): { before: string[]; marked: string[] } {
  const from = start.column - 1;
  const to = end?.line === start.line ? end.column - 1 : line.length;
  return { before: shownAs(line.slice(0, from)), marked: shownAs(line.slice(from, to)) };
}

function shownAs(text: string): string[] {
  return charactersOf(printable(text));
}

function caretsFor(marked: readonly string[]): string {
  return '^'.repeat(Math.max(1, widthOf(marked.slice(0, widest - lead))));
}

/** The part of a line that has room, with an ellipsis where something is left out. */
function cut(line: string, from: number): string {
  const characters = shownAs(line);
  const shown = characters.slice(from, from + widest).join('');
  return `${from > 0 ? '…' : ''}${shown}${characters.length > from + widest ? '…' : ''}`;
}
