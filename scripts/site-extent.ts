import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listBuilt } from '../src/read/built.ts';
import type { SiteExtent } from '../src/site/hosting/limits.ts';

/** Counts a built site. */
export function extentOf(dist: string): SiteExtent {
  const paths = listBuilt(dist);
  const sizes = paths.map((path) => statSync(join(dist, path)).size);
  const folders = Map.groupBy(paths, (path) => dirname(path));
  return {
    files: paths.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    fullest: [...folders.values()].reduce((most, { length }) => Math.max(most, length), 0),
    headers: rulesIn(join(dist, '_headers')),
    redirects: rulesIn(join(dist, '_redirects')),
  };
}

/** Rules begin with a path, and what belongs to one is indented. */
function rulesIn(file: string): number {
  if (!existsSync(file)) return 0;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/')).length;
}
