import { git } from './git.ts';

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
  const isShallow = git(folder, 'rev-parse', '--is-shallow-repository');
  if (isShallow?.trim() === 'true') return { known: 'in part' };
  const log = git(folder, 'log', '--format=%x01%cI', '--name-only', '--relative', '--', '.');
  const changed = git(folder, 'diff', 'HEAD', '--name-only', '--relative', '--', '.');
  if (log === undefined || changed === undefined) return { known: 'no' };
  const dates = datesIn(log);
  for (const path of changed.split('\n')) dates.delete(path);
  return { known: 'yes', dates };
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
