import { parseMdx } from '../../src/parse/mdx.ts';
import * as pipeline from '../../src/pipeline.ts';
import { fixture, formerLedger } from './fixture.ts';
import type { ContentFile } from '../../src/model/file.ts';

/** Checks files in memory, whatever they hold. */
export function checkFiles(
  files: readonly ContentFile[],
  options: Omit<pipeline.CheckOptions, 'parseMdx'> = {},
): pipeline.Checked {
  return pipeline.checkFiles(files, { parseMdx, ...options });
}

/** The same for a small knowledge base in one text. */
export function checkFixture(text: string, options: { today?: string } = {}): pipeline.Checked {
  return checkFiles(fixture(text), { ...options, formerLedger: formerLedger(text) });
}
