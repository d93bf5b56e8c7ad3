import { parseMdx } from '../../src/parse/mdx.ts';
import * as pipeline from '../../src/pipeline.ts';
import type { ContentFile } from '../../src/model/file.ts';

/** Checks files in memory, whatever they hold. */
export function checkFiles(
  files: readonly ContentFile[],
  options: { today?: string } = {},
): pipeline.Checked {
  return pipeline.checkFiles(files, { parseMdx, ...options });
}
