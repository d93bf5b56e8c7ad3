import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../src/built/page.ts';
import type { BuiltPage } from '../../src/built/site.ts';
import { targets } from '../../src/built/target.ts';

/** Every page of a built site, as the check of the site reads it. */
export function readPages(dist: string, base: string): BuiltPage[] {
  const context = { base, targetOf: targets(undefined) };
  const files = globSync('**/*.html', { cwd: dist }).sort();
  return files.map((file) =>
    parsePage(file.replaceAll('\\', '/'), readFileSync(join(dist, file), 'utf8'), context),
  );
}
