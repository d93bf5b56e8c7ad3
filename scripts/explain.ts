import { codes } from '../src/codes.ts';
import { nearest } from '../src/parse/nearest.ts';
import { explain } from '../src/report/explain.ts';
import { wantsColour } from './colour.ts';
import { withPage } from './report-options.ts';
import { UsageError } from './run.ts';

/**
 * The page of a code as text.
 *
 * @throws UsageError when no program reports such a code
 */
export function explanationOf(code: string): string {
  const found = codes.find((each) => each.code === code);
  if (found) return explain(withPage(found), wantsColour(process.stdout));
  const known = codes.map((each) => each.code);
  const near = nearest(code, known);
  throw new UsageError(
    `--explain ${code}`,
    near ? `a known code such as \`${near}\`` : `one of ${known.join(', ')}`,
  );
}
