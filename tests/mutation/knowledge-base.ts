import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterChanges } from '../../src/edit/change.ts';
import { publishLinks } from '../../src/edit/ledger.ts';
import { isReadable, type ContentFile, type ReadableFile } from '../../src/model/file.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { checkFiles } from '../support/check-files.ts';
import { readContent } from '../../src/read/content.ts';

/** The real content as if it were published today, to be broken in memory one edit at a time. */
export interface KnowledgeBase {
  readonly files: readonly ContentFile[];
  readonly graph: KnowledgeGraph;
}

/** The content after one edit, and where the edit must be reported. */
export interface Mutated {
  readonly files: readonly ContentFile[];
  readonly file: string;
  /** Null where the file as a whole is to blame. */
  readonly line: number | null;
}

export function realContent(): KnowledgeBase {
  const read = readContent(join(import.meta.dirname, '..', '..', 'content'));
  const files = afterChanges(
    read,
    publishLinks(read, checkFiles(read).graph, { codes: [], today: '2026-12-01' }),
  );
  return { files, graph: checkFiles(files).graph };
}

/** The first file that a pattern matches, in order of paths. */
export function fileWith(kb: KnowledgeBase, path: RegExp, pattern: RegExp): ReadableFile {
  const found = kb.files.filter(isReadable).find((file) => path.test(file.path) && pattern.test(file.text));
  assert.ok(found, `no file of the content matches ${String(path)} and ${String(pattern)}`);
  return found;
}

/** Replaces the first match in a file; the edit must be reported at the line where the match begins, or at `at`. */
export function replace(
  kb: KnowledgeBase,
  file: ReadableFile,
  pattern: RegExp,
  by: string,
  at?: RegExp,
): Mutated {
  const text = file.text.replace(pattern, by);
  assert.notEqual(text, file.text, `${file.path} does not match ${String(pattern)}`);
  const place = at ? text.search(at) : file.text.search(pattern);
  return { files: withText(kb, file.path, text), file: file.path, line: lineAt(text, place) };
}

/** The same where the whole file is to blame. */
export function replaceSomewhere(
  kb: KnowledgeBase,
  file: ReadableFile,
  pattern: RegExp,
  by: string,
): Mutated {
  return { ...replace(kb, file, pattern, by), line: null };
}

/** Adds a file, or puts another text in its place. */
export function withText(kb: KnowledgeBase, path: string, text: string): ContentFile[] {
  const others = kb.files.filter((file) => file.path !== path);
  return [...others, { path, text }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function lineAt(text: string, offset: number): number {
  assert.ok(offset >= 0, 'the place of the mistake was not found');
  return text.slice(0, offset).split('\n').length;
}
