import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ledgerPath } from '../model/permalink.ts';
import { git } from './git.ts';

/** Branches that others start from, by the names that hosts give them. */
const startingPoints = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The ledger as it was and is no longer: in the last two commits, and where this branch left the one it came from. Nothing where the
 * folder is under no git, or git cannot say.
 */
export function ledgersBefore(folder: string): string[] {
  if (!isUnderGit(resolve(folder))) return [];
  const bases = startingPoints.flatMap((branch) => git(folder, 'merge-base', 'HEAD', branch) ?? []);
  const commits = new Set(['HEAD', 'HEAD^', ...bases.map((each) => each.trim())]);
  const texts = [...commits].flatMap((commit) => git(folder, 'show', `${commit}:./${ledgerPath}`) ?? []);
  // Most often nothing has changed, and then there is nothing to compare.
  const today = textOf(join(folder, ledgerPath));
  return [...new Set(texts)].filter((text) => text !== today);
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Asking git costs more than reading a thousand files, so it is asked only where there is one. */
function isUnderGit(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const parent = dirname(folder);
  return parent !== folder && isUnderGit(parent);
}
