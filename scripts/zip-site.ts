import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { listBuilt } from '../src/read/built.ts';

/** What gains nothing from being compressed again. */
const compressed = /\.(png|woff2|pagefind|pf_\w+)$/u;

/** Beyond that many a zip is of another format, which not every program reads. */
const mostFiles = 65_535;

/** The earliest day that a zip can name, in the time of wherever it is made: a zip knows no zones. */
const noDay = new Date(1980, 0, 1);

/**
 * Writes a built site into one file, under its base path, so that it is unpacked where the root of a host is. The same
 * site gives the same bytes.
 *
 * @param base - path under which the site was built, with a slash at both ends
 * @returns how many files it holds
 * @throws when there are more files than a zip can name
 */
export function zipSite(dist: string, base: string, file: string): number {
  const paths = listBuilt(dist);
  if (paths.length > mostFiles)
    throw new Error(
      `Unexpected ${paths.length} files, expected at most ${mostFiles} in a zip; EXTRAS=none has fewer`,
    );
  const out = openSync(file, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(out, chunk);
    });
    for (const path of paths) add(zip, base.slice(1) + path, readFileSync(join(dist, path)));
    zip.end();
    return paths.length;
  } finally {
    closeSync(out);
  }
}

function add(zip: Zip, name: string, bytes: Uint8Array): void {
  const entry = compressed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
  entry.mtime = noDay;
  zip.add(entry);
  entry.push(bytes, true);
}
