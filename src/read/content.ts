import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../model/file.ts';

/**
 * Reads every file under a content folder, in order of paths. Files that cannot be read as text come back with
 * the reason instead of a text; names that begin with a dot are left out.
 *
 * Reads one file after the other: a knowledge base is thousands of small files, and handing each to a pool of
 * threads takes several times as long as reading it.
 *
 * @param folder - absolute path, or relative to the working directory
 * @throws when the folder itself cannot be listed
 */
export function readContent(folder: string): ContentFile[] {
  return listFiles(folder, '')
    .sort((a, b) => byCodeUnit(a.path, b.path))
    .map((entry) => readOne(folder, entry));
}

interface Listed {
  readonly path: string;
  /** Whether it is an ordinary file, as far as the listing of its folder tells. */
  readonly isFile: boolean;
}

/** Folders whose name looks like a file are listed as files, so that nothing in them vanishes unnoticed. */
function listFiles(root: string, inside: string): Listed[] {
  const entries = readdirSync(join(root, inside), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => listEntry(root, inside, entry));
}

function listEntry(root: string, inside: string, entry: Dirent): Listed[] {
  const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
  if (entry.isDirectory() && !looksLikeContent(entry.name)) return listFiles(root, path);
  return [{ path, isFile: entry.isFile() }];
}

function looksLikeContent(name: string): boolean {
  return /\.(md|mdx|ya?ml)$/i.test(name);
}

function readOne(root: string, { path, isFile }: Listed): ContentFile {
  try {
    const full = join(root, path);
    if (!isFile) {
      const entry = statSync(full);
      if (entry.isDirectory()) return { path, failure: 'folder with the name of a file' };
      // To read a pipe or a device may take for ever.
      if (!entry.isFile()) return { path, failure: 'pipe or device' };
    }
    const bytes = readFileSync(full);
    return isUtf8(bytes)
      ? { path, text: withoutMark(bytes.toString('utf8')) }
      : { path, failure: 'bytes that are not UTF-8' };
  } catch (error) {
    return { path, failure: reasonOf(error) };
  }
}

/** Some editors begin a file with a byte order mark, which is no part of its text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'link to a file that does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'file without permission to read it';
  if (code === 'ELOOP') return 'link that leads back to itself';
  return `failure to read the file (${error instanceof Error ? error.message : String(error)})`;
}

/** The same order on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
