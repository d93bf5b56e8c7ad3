/** What to do about faults that are none of the content, by the code that the system gives them. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'a disk with room for a second site beside the former one; free some, and build again',
  EDQUOT: 'room within what you may use of the disk; free some, and build again',
  EXDEV: 'a folder on the disk of the project, where files can be moved; build there and copy it',
  EACCES: 'a folder in which you may write',
  EPERM: 'a folder in which you may write',
  EROFS: 'a folder in which you may write',
  EMFILE: 'a system that lets more files be open; raise it with `ulimit -n 4096`',
};

/** A fault of the system, with what to do about it; any other error as it is. The former site stays as it was. */
export function explained(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  // Programs that are not of Node say it in words.
  const code = /no space left/iu.test(message)
    ? 'ENOSPC'
    : Object.keys(remedies).find((each) => new RegExp(`\\b${each}\\b`, 'u').test(message));
  if (code === undefined) return error;
  const remedy = remedies[code] ?? '';
  return new Error(`Unexpected fault of the system (${message}), expected ${remedy}`, { cause: error });
}
