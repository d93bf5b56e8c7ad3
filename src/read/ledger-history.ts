import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ledgerPath } from '../model/permalink.ts';
import { git } from './git.ts';

/** Branches that others start from, by the names that hosts give them. */
const startingPoints = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The ledger as it was: in the last commit, and where this branch left the one it came from. Nothing where the
 * folder is under no git, or git cannot say.
 */
export function ledgersBefore(folder: string): string[] {
  if (!isUnderGit(resolve(folder))) return [];
  const bases = startingPoints.flatMap((branch) => git(folder, 'merge-base', 'HEAD', branch) ?? []);
  const commits = new Set(['HEAD', ...bases.map((each) => each.trim())]);
  return [...commits].flatMap((commit) => git(folder, 'show', `${commit}:./${ledgerPath}`) ?? []);
}

/** Asking git costs more than reading a thousand files, so it is asked only where there is one. */
function isUnderGit(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const parent = dirname(folder);
  return parent !== folder && isUnderGit(parent);
}
