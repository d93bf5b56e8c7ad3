import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/**
 * Paths of all files of a built site, in order, with forward slashes.
 *
 * @throws when the folder cannot be listed
 */
export function listBuilt(dist: string): string[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** How many files are read between two turns of the event loop. */
const perTurn = 100;

/**
 * Reads files one at a time, when each is asked for. Now and then the event loop gets a turn: only then is the
 * memory given back that a native parser took for what was read before.
 */
export async function* readBuilt(
  dist: string,
  paths: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly text: string }> {
  for (const [index, path] of paths.entries()) {
    if (index % perTurn === perTurn - 1) await setImmediate();
    yield { path, text: readFileSync(join(dist, path), 'utf8') };
  }
}

/** What stands before the JSON of a fragment, to show that it was unpacked whole. */
const signature = 'pagefind_dcd';

/**
 * The addresses that Pagefind's index holds, as it wrote them; undefined where there is no index. A fragment is
 * what the index keeps of one page: gzip, with a signature before its JSON.
 *
 * @throws when a fragment is damaged
 */
export function readSearchIndex(dist: string, paths: readonly string[]): string[] | undefined {
  if (!paths.some((path) => path.startsWith('pagefind/'))) return undefined;
  const fragments = paths.filter((path) => /^pagefind\/fragment\/.+\.pf_fragment$/u.test(path));
  return fragments.map((path) =>
    addressIn(gunzipSync(readFileSync(join(dist, path))).toString('utf8'), path),
  );
}

function addressIn(fragment: string, path: string): string {
  const record: unknown = fragment.startsWith(signature) && JSON.parse(fragment.slice(signature.length));
  if (typeof record === 'object' && record !== null && 'url' in record && typeof record.url === 'string')
    return record.url;
  throw new Error(`Unexpected content of \`${path}\`, expected a fragment of Pagefind's index`);
}
