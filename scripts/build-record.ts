import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBuilt } from '../src/read/built.ts';
import { git } from '../src/read/git.ts';

/** Where something came from: a commit of git, and whether files were changed since; null where git cannot say. */
interface Origin {
  readonly commit: string | null;
  readonly changed: boolean | null;
}

/** What a built site says of itself. */
export interface BuildRecord {
  readonly version: 1;
  readonly code: Origin;
  readonly content: Origin;
  /** The SHA-256 of every other file, by its path, in order. */
  readonly files: Readonly<Record<string, string>>;
}

export const recordName = 'build.json';

/**
 * Writes into a built site what it was made from and what it consists of, so that two builds can be compared and a
 * copy be held against its original. It names no time and no place: the same input gives the same record.
 */
export function recordBuild(folder: string, content: string): void {
  const record: BuildRecord = {
    version: 1,
    code: originOf(join(import.meta.dirname, '..')),
    content: originOf(content),
    files: hashesIn(folder),
  };
  writeFileSync(join(folder, recordName), `${JSON.stringify(record, null, 1)}\n`);
}

/** The hash of every file of a built site but its record. */
export function hashesIn(folder: string): Record<string, string> {
  const hash = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  const paths = listBuilt(folder).filter((path) => path !== recordName);
  return Object.fromEntries(paths.map((path) => [path, hash(path)]));
}

function originOf(folder: string): Origin {
  const commit = git(folder, 'rev-parse', 'HEAD');
  if (commit === undefined) return { commit: null, changed: null };
  return { commit: commit.trim(), changed: git(folder, 'status', '--porcelain', '--', '.') !== '' };
}
