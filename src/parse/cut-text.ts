import { isScalar, LineCounter, parseDocument, visit, type Pair } from 'yaml';
import { unansweredReasons } from '../model/claim.ts';
import type { Point } from '../model/place.ts';
import type { ReportProblem } from './node.ts';

/** Keys that hold text for readers, in any kind of file. */
const proseKeys = new Set(
  'title statement because gist why note reason summary question not_claimed about description interests missing skip'.split(
    ' ',
  ),
);

/** A YAML text: `line` is the line of the file on which it begins. */
interface YamlText {
  readonly file: string;
  readonly yaml: string;
  readonly line: number;
}

/**
 * Reports texts without quotation marks that a ` #` cuts short: YAML takes the rest of the line for a comment.
 * Positions are costly, so they are sought only where there is such a sign at all.
 */
export function reportCutText({ file, yaml, line }: YamlText, report: ReportProblem): void {
  if (!/[ \t]#/u.test(yaml)) return;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const pointAt = (offset: number): Point => {
    const at = lines.linePos(offset);
    return { line: at.line + line - 1, column: at.col };
  };
  visit(document, {
    Pair: (_, pair) => {
      const cut = cutBehind(pair, yaml);
      if (!cut) return;
      const end = cut.start + cut.comment.length;
      report('cut-text', {
        message: `Unexpected comment \`${cut.comment}\` behind the text of \`${cut.key}\`, expected it in quotation marks with the text, or on a line of its own`,
        place: { in: 'text', file, start: pointAt(cut.start), end: pointAt(end) },
      });
    },
  });
}

interface Cut {
  readonly key: string;
  readonly comment: string;
  readonly start: number;
}

/** The comment on the same line as the end of a plain text. */
function cutBehind({ key, value }: Pair, yaml: string): Cut | undefined {
  if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN' || !value.range) return undefined;
  const name = String(key.value);
  if (!proseKeys.has(name) || isNoProse(value.value)) return undefined;
  const [, blanks = '', comment = ''] = /^([ \t]+)(#[^\r\n]*)/u.exec(yaml.slice(value.range[1])) ?? [];
  return comment === '' ? undefined : { key: name, comment, start: value.range[1] + blanks.length };
}

/** Nothing at all, which the schema reports, or the word under `unanswered`, which a comment may follow. */
function isNoProse(value: unknown): boolean {
  return value === null || unansweredReasons.some((reason) => reason === value);
}
