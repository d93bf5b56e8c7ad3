import { isAbsolute, relative, sep } from 'node:path';
import { git } from '../read/git.ts';

/** Addresses that a host of repositories has for what readers can do there. */
export interface RepositoryAddresses {
  /** A new issue with a title and a text in it. */
  readonly issue: (title: string, body: string) => string;
  /** Where a file can be edited, by its path in the repository. */
  readonly edit: (path: string) => string;
}

/**
 * GitLab names things otherwise than GitHub, and other hosts do as GitHub does. `HEAD` is the branch that the
 * repository begins with, whatever it is called; GitLab edits on named branches alone, and shows the file with a button.
 *
 * @param repository - its address
 */
export function addressesAt(repository: string): RepositoryAddresses {
  const root = repository.replace(/\/$/u, '');
  const isGitLab = /(^|\.)gitlab\./u.test(new URL(root).hostname);
  const encode = encodeURIComponent;
  return isGitLab
    ? {
        issue: (title, body) =>
          `${root}/-/issues/new?issue[title]=${encode(title)}&issue[description]=${encode(body)}`,
        edit: (path) => `${root}/-/blob/HEAD/${path}`,
      }
    : {
        issue: (title, body) => `${root}/issues/new?title=${encode(title)}&body=${encode(body)}`,
        edit: (path) => `${root}/edit/HEAD/${path}`,
      };
}

/** Path of a folder in the repository that it belongs to; where git knows none, its place below `root`. */
export function pathInRepository(folder: string, root: string): string {
  const prefix = git(folder, 'rev-parse', '--show-prefix')?.trim();
  if (prefix !== undefined) return prefix;
  const path = relative(root, folder);
  return path.startsWith('..') || isAbsolute(path) ? 'content/' : `${path.split(sep).join('/')}/`;
}
