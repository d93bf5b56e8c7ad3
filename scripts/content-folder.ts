import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './run.ts';

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
  return folder;
}
