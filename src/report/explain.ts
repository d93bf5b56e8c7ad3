import type { CodeDescription } from './report.ts';
import { paletteOf } from './palette.ts';

/** The page of a code as text: what it says, why it matters, and its examples where it has any. */
export function explain(described: CodeDescription, colour = false): string {
  const { code, severity, summary, reason, page, bad, good } = described;
  const palette = paletteOf(colour);
  const parts = [
    `${palette.strong(code)} (${palette[severity](severity)})`,
    summary,
    reason,
    ...example('Reported:', bad),
    ...example('In order:', good),
    ...(page === undefined ? [] : [page]),
  ];
  return parts.join('\n\n');
}

function example(title: string, files: string | undefined): string[] {
  if (files === undefined) return [];
  const lines = files.trimEnd().split('\n');
  return [`${title}\n\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}`];
}
