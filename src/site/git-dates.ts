import { execFileSync } from 'node:child_process';

/**
 * When files were last changed, by their paths in the content folder. A shallow clone knows it in part, which is
 * not enough, and a folder outside of git not at all.
 */
export type GitDates =
  | { readonly known: 'yes'; readonly dates: ReadonlyMap<string, string> }
  | { readonly known: 'in part' | 'no' };

/**
 * Asks git once when each file of a folder was last committed. A clone that lacks history would give the day of
 * its oldest commit to every older file, and a file with changes that are not committed has no date yet: a wrong
 * date is worse than none.
 *
 * @param folder - absolute path of the content folder
 */
export function gitDates(folder: string): GitDates {
  const ask = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
  try {
    if (ask('rev-parse', '--is-shallow-repository').trim() === 'true') return { known: 'in part' };
    const dates = datesIn(ask('log', '--format=%x01%cI', '--name-only', '--relative', '--', '.'));
    const changed = ask('status', '--porcelain', '--no-renames', '--untracked-files=no', '--', '.');
    for (const path of pathsIn(changed, ask('rev-parse', '--show-prefix').trim())) dates.delete(path);
    return { known: 'yes', dates };
  } catch {
    return { known: 'no' };
  }
}

/** The newest commit stands first, so the first date of a path is its last. */
function datesIn(log: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [date = '', ...paths] = commit.split('\n').filter((line) => line !== '');
    const time = new Date(date).toISOString();
    for (const path of paths) if (!dates.has(path)) dates.set(path, time);
  }
  return dates;
}

/** Paths of `git status`, which begin at the root of the repository. */
function pathsIn(status: string, prefix: string): string[] {
  const paths = status.split('\n').map((line) => line.slice(3).replace(/^"(.*)"$/u, '$1'));
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}
