import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Copy } from '../model/copy.ts';

/**
 * Reads the plain-text copies of sources in a folder, by file name.
 *
 * @throws when the folder or a copy in it cannot be read
 */
export async function readCopies(folder: string): Promise<Map<string, Copy>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const copies = names.map(async (file): Promise<[string, Copy]> => {
    const bytes = await readFile(join(folder, file));
    return [
      file,
      { file, text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') },
    ];
  });
  return new Map(await Promise.all(copies));
}
