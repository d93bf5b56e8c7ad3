import type { Fix, LocatedDiagnostic } from '../model/diagnostic.ts';
import { isReadable, type ContentFile, type ReadableFile } from '../model/file.ts';
import type { LocatedPlace, Point } from '../model/place.ts';
import { writtenAddress } from '../model/written-address.ts';
import { offsetOf } from '../parse/points.ts';
import type { FileChange } from './change.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** A file with its certain mistakes mended, and what was changed in it. */
export interface FixedFile extends FileChange {
  /** One line for each change: `line:column what`. */
  readonly changes: readonly string[];
}

/**
 * Makes every change that a diagnostic is certain of, and no other: comments, order and quoting stay as they
 * are. Files without such a change are not among the results.
 */
export function applyFixes(
  files: readonly ContentFile[],
  diagnostics: readonly LocatedDiagnostic[],
): FixedFile[] {
  return files.filter(isReadable).flatMap((file) => {
    const edits = diagnostics.flatMap((each) =>
      each.place.file === file.path && each.fix ? editOf(file, each.place, each.fix) : [],
    );
    return edits.length > 0 ? [mended(file, edits)] : [];
  });
}

interface Edit extends TextEdit {
  readonly change: string;
}

function editOf(file: ReadableFile, place: LocatedPlace, fix: Fix): Edit[] {
  if (!place.start || !place.end) return [];
  const edit =
    fix.kind === 'replace-word' ? replaceWord(file.text, place, fix) : removeKey(file.text, place.start, fix);
  return edit ? [{ ...edit, change: `${place.start.line}:${place.start.column} ${edit.change}` }] : [];
}

/** The word is looked for inside the place alone: a quoted value, or a link with its words. */
function replaceWord(
  text: string,
  place: LocatedPlace,
  { was, is }: Extract<Fix, { kind: 'replace-word' }>,
): Edit | undefined {
  if (!place.start || !place.end) return undefined;
  const from = offsetOf(text, place.start);
  const stretch = text.slice(from, offsetOf(text, place.end));
  const address = writtenAddress(stretch);
  const at = stretch.slice(address.start, address.end).lastIndexOf(was);
  if (at === -1) return undefined;
  const start = from + address.start + at;
  return { start, end: start + was.length, text: is, change: `\`${was}\` is now \`${is}\`` };
}

/** A key in a line of its own, with the lines under it; a key inside braces is left to its author. */
function removeKey(text: string, at: Point, { key }: Extract<Fix, { kind: 'remove-key' }>): Edit | undefined {
  const start = offsetOf(text, { line: at.line, column: 1 });
  if (!text.startsWith(`${key}:`, start)) return undefined;
  const next = /^\S/mu.exec(text.slice(text.indexOf('\n', start) + 1));
  if (!next) return undefined;
  const end = text.indexOf('\n', start) + 1 + next.index;
  return { start, end, text: '', change: `\`${key}\` is gone` };
}

/** Of two diagnostics that would change the same words, the first has its way; the next run sees to the other. */
function mended(file: ReadableFile, edits: readonly Edit[]): FixedFile {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const apart = inOrder.filter((edit, index) => index === 0 || edit.start >= (inOrder[index - 1]?.end ?? 0));
  return {
    path: file.path,
    before: file.text,
    after: applyEdits(file.text, apart),
    changes: apart.map((edit) => edit.change),
  };
}
