import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixedFile } from '../src/fix/apply.ts';

/**
 * Writes mended files. All texts are written beside their files first, and only then takes each the place of the
 * former, so that a full disk or a folder without permission leaves everything as it was.
 *
 * @throws when a file was changed since it was read, or cannot be written; no file is changed then
 */
export function writeFixes(folder: string, fixed: readonly FixedFile[]): void {
  const targets = fixed.map((file) => ({
    ...file,
    target: join(folder, file.path),
    draft: join(folder, `${file.path}.fix`),
  }));
  try {
    for (const { target, draft, before, after } of targets) {
      if (readFileSync(target, 'utf8').replace(/^\ufeff/u, '') !== before) {
        throw new Error(
          `Unexpected change of ${target} while it was checked, expected the text that was read; run again`,
        );
      }
      writeFileSync(draft, after);
    }
  } catch (error) {
    for (const { draft } of targets) rmSync(draft, { force: true });
    throw error;
  }
  for (const { target, draft } of targets) renameSync(draft, target);
}
