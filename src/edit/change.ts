import { isReadable, type ContentFile } from '../model/file.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** What becomes of one file: a text is given on both sides, before and after, where there is one. */
export interface FileChange {
  readonly path: string;
  /** Undefined for a file that is not there yet. */
  readonly before: string | undefined;
  /** Undefined for a file that goes. */
  readonly after: string | undefined;
}

/** An edit in one of several files. */
export interface FileEdit {
  readonly path: string;
  readonly edit: TextEdit;
}

/** A request that cannot be met: what was found, and what would have been right. */
export class Refusal extends Error {
  constructor(found: string, expected: string) {
    super(`Unexpected ${found}, expected ${expected}`);
    this.name = 'Refusal';
  }
}

/** The files as they are after the changes, in order of paths. */
export function afterChanges(files: readonly ContentFile[], changes: readonly FileChange[]): ContentFile[] {
  const changed = new Set(changes.map(({ path }) => path));
  const written = changes.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }]));
  return [...files.filter(({ path }) => !changed.has(path)), ...written].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** The text of a file that a record was read from. */
export function textOf(files: readonly ContentFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (!file || !isReadable(file)) throw new Refusal(`absence of \`${path}\``, 'a file that can be read');
  return file.text;
}

/** Edits gathered by file, as changes of whole texts. */
export function changesOf(files: readonly ContentFile[], edits: readonly FileEdit[]): FileChange[] {
  const byPath = Map.groupBy(edits, ({ path }) => path);
  return [...byPath].map(([path, list]) => {
    const before = textOf(files, path);
    return {
      path,
      before,
      after: applyEdits(
        before,
        list.map(({ edit }) => edit),
      ),
    };
  });
}
