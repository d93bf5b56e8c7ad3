import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../model/file.ts';

/**
 * Reads every file under a content folder, in order of paths. Files that cannot be read as text come back with
 * the reason instead of a text; names that begin with a dot are left out.
 *
 * @param folder - absolute path, or relative to the working directory
 * @throws when the folder itself cannot be listed
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const paths = await listFiles(folder, '');
  return Promise.all(paths.sort(byCodeUnit).map((path) => readOne(folder, path)));
}

/** Folders whose name looks like a file are listed as files, so that nothing in them vanishes unnoticed. */
async function listFiles(root: string, inside: string): Promise<string[]> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const lists = visible.map(async (entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const isFolder = entry.isDirectory() && !looksLikeContent(entry.name);
    return isFolder ? await listFiles(root, path) : [path];
  });
  return (await Promise.all(lists)).flat();
}

function looksLikeContent(name: string): boolean {
  return /\.(md|mdx|ya?ml)$/i.test(name);
}

async function readOne(root: string, path: string): Promise<ContentFile> {
  try {
    const full = join(root, path);
    if ((await stat(full)).isDirectory()) return { path, failure: 'folder with the name of a file' };
    return decode(path, await readFile(full));
  } catch (error) {
    return { path, failure: reasonOf(error) };
  }
}

function decode(path: string, bytes: Uint8Array): ContentFile {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { path, failure: 'bytes that are not UTF-8' };
  }
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
