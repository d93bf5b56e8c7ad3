import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { journalName } from './journal.ts';
import { UsageError } from './run.ts';

const cutShort =
  'A change of this content was cut short; the next command that changes content (such as `npm run review`) completes it.\n';

/**
 * The knowledge base to work on: the folder named on the command line, or by `CONTENT_DIR`, or `content`.
 *
 * @throws UsageError when there is no such folder
 */
export function contentFolder(named?: string): string {
  const folder = resolve(named ?? process.env['CONTENT_DIR'] ?? 'content');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(named ?? folder, 'a folder with a knowledge base');
  }
  if (existsSync(join(folder, journalName))) process.stderr.write(cutShort);
  return folder;
}
