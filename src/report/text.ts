import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { LocatedPlace } from '../model/place.ts';
import type { ReportFormat, Summary } from './report.ts';

/** For people: grouped by file, one line for each diagnostic, related places and hints beneath it. */
export const text: ReportFormat = {
  name: 'text',
  render({ diagnostics, summary }) {
    const files = [...new Set(diagnostics.map((each) => each.place.file))];
    const groups = files.map((file) => {
      const lines = diagnostics.filter((each) => each.place.file === file).map(entry);
      return `${file}\n${lines.join('\n')}\n`;
    });
    return [...groups, closing(summary)].join('\n');
  },
};

function entry({ place, severity, message, code, related = [], hint }: LocatedDiagnostic): string {
  const lines = [
    `  ${position(place).padEnd(7)} ${severity.padEnd(7)}  ${message}  [${code}]`,
    ...related.map((each) => `${indent}${each.place.file}:${position(each.place)}  ${each.message}`),
    ...(hint === undefined ? [] : [`${indent}${hint}`]),
  ];
  return lines.join('\n');
}

const indent = ' '.repeat(19);

function position({ start }: LocatedPlace): string {
  return start ? `${start.line}:${start.column}` : '-';
}

function closing({ files, claims, arguments: args, errors, warnings, milliseconds }: Summary): string {
  const found = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  const read = `${plural(files, 'file')}, ${plural(claims, 'claim')}, ${plural(args, 'argument')}`;
  return `${found} in ${read} (${milliseconds} ms)`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
