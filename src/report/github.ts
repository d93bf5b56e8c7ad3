import type { LocatedDiagnostic, Severity } from '../model/diagnostic.ts';
import type { LocatedPlace } from '../model/place.ts';
import { closing, plural } from './closing.ts';
import { repositoryPath, type ReportFormat, type ReportOptions, type Summary } from './report.ts';

/** How many annotations of one severity GitHub shows for a step; the others stand in the log alone. */
const shown = 10;

/** For GitHub Actions: a workflow command for each diagnostic, which becomes an annotation of its lines. */
export const github: ReportFormat = {
  name: 'github',
  render({ diagnostics, summary }, options = {}) {
    const commands = diagnostics.map((each) => annotation(each, options));
    return [...commands, ...limitNotice(summary), closing(summary)].join('\n');
  },
};

function annotation(diagnostic: LocatedDiagnostic, options: ReportOptions): string {
  const { severity, code, message, place, related = [], hint } = diagnostic;
  const lines = [
    message,
    ...related.map((each) => `${where(each.place, options)}: ${each.message}`),
    ...(hint === undefined ? [] : [hint]),
  ];
  const properties = { file: repositoryPath(place.file, options), ...range(place), title: code };
  return command(severity, properties, lines.join('\n'));
}

type Properties = Readonly<Record<string, string | number>>;

/** Columns are for places on one line: GitHub refuses them elsewhere. */
function range({ start, end }: LocatedPlace): Properties {
  if (!start) return {};
  if (!end) return { line: start.line, col: start.column };
  if (end.line !== start.line) return { line: start.line, endLine: end.line };
  return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
}

function where({ file, start }: LocatedPlace, options: ReportOptions): string {
  const path = repositoryPath(file, options);
  return start ? `${path}:${start.line}:${start.column}` : path;
}

function limitNotice({ errors, warnings }: Summary): string[] {
  if (errors <= shown && warnings <= shown) return [];
  const found = `${plural(errors, 'error')} and ${plural(warnings, 'warning')}`;
  const message = `GitHub shows ${shown} annotations of each severity; the log of this step has all ${found}`;
  return [command('notice', { title: 'More than GitHub shows' }, message)];
}

function command(name: Severity | 'notice', properties: Properties, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
