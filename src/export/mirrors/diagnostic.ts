import { blocks, heading, plain, section } from './markdown.ts';

/** What a code of a diagnostic means. */
interface Code {
  readonly code: string;
  readonly severity: string;
  readonly summary: string;
  readonly reason: string;
  readonly good?: string;
  readonly bad?: string;
}

export function diagnosticMirror({ code, severity, summary, reason, bad, good }: Code): string {
  const kind = severity === 'error' ? 'an error' : 'a warning';
  return blocks([
    heading(1, summary),
    plain(reason),
    `Code: \`${code}\`, ${kind}.`,
    bad !== undefined && section('Reported', fenced(bad)),
    good !== undefined && section('In order', fenced(good)),
  ]);
}

/** The fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
