import type { LocatedDiagnostic, RelatedPlace } from '../model/diagnostic.ts';
import type { LocatedPlace } from '../model/place.ts';
import { closing, countedCodes } from './closing.ts';
import { fold, type Folded } from './fold.ts';
import { frameOf, lineOf, linesIn, type FrameRow, type LinesOf } from './frame.ts';
import { paletteOf, type Palette } from './palette.ts';
import { printable } from './printable.ts';
import type { CheckResult, ReportFormat } from './report.ts';

/** Up to this many findings, a reader sees at a glance which codes they have. */
const few = 5;

/** How many further places of one finding are named. */
const named = 8;

const indent = ' '.repeat(4);

/** For people: by file; each finding with the lines it points at, related places and a hint beneath it. */
export const text: ReportFormat = {
  name: 'text',
  render({ diagnostics, summary, files }, { colour = false } = {}) {
    const page = { palette: paletteOf(colour), linesOf: linesIn(files) };
    const groups = [...byFile(fold(diagnostics))].map(([file, found]) => group(file, found, page));
    return [...groups, ...conclusion({ diagnostics, summary })].join('\n');
  },
};

interface Page {
  readonly palette: Palette;
  readonly linesOf: LinesOf;
}

function byFile(findings: readonly Folded[]): Map<string, Folded[]> {
  return Map.groupBy(findings, (each) => each.diagnostic.place.file);
}

function group(file: string, found: readonly Folded[], page: Page): string {
  const entries = found.map((each) => entry(each, page)).join('\n');
  return `${page.palette.strong(printable(file))}\n${entries.trimEnd()}\n`;
}

function entry({ diagnostic, also }: Folded, page: Page): string {
  const { place, related = [], hint } = diagnostic;
  const beneath = [
    ...frameOf(page.linesOf(place.file), place).map((row) => frameLine(row, diagnostic, page)),
    ...alsoAt(place, also),
    ...related.flatMap((each) => relatedLines(each, page)),
    ...(hint === undefined ? [] : [`${indent}${printable(hint)}`]),
  ];
  // Whatever has several lines is set off from the next.
  return [headline(diagnostic, page.palette), ...beneath, ...(beneath.length > 0 ? [''] : [])].join('\n');
}

function headline({ place, severity, message, code }: LocatedDiagnostic, palette: Palette): string {
  const where = position(place).padEnd(7);
  return `  ${where} ${palette[severity](severity.padEnd(7))}  ${printable(message)}  ${palette.quiet(`[${code}]`)}`;
}

function frameLine({ gutter, text, isMark }: FrameRow, { severity }: LocatedDiagnostic, page: Page): string {
  const { palette } = page;
  return `${indent}${palette.quiet(`${gutter} |`)} ${isMark ? palette[severity](text) : text}`.trimEnd();
}

function relatedLines({ message, place }: RelatedPlace<LocatedPlace>, { palette, linesOf }: Page): string[] {
  const where = place.start ? `${place.file}:${position(place)}` : place.file;
  const rows = lineOf(linesOf(place.file), place);
  return [
    `${indent}${palette.strong(printable(where))}  ${printable(message)}`,
    ...rows.map(({ gutter, text }) => `${indent}${palette.quiet(`${gutter} |`)} ${text}`.trimEnd()),
  ];
}

/** Further places of the same finding: positions in the same file, or other files as a whole. */
function alsoAt({ start }: LocatedPlace, also: readonly LocatedPlace[]): string[] {
  if (also.length === 0) return [];
  const places = also.slice(0, named).map((each) => (start ? position(each) : printable(each.file)));
  const rest = also.length > named ? [`${also.length - named} more`] : [];
  return [`${indent}also ${start ? 'at' : 'in'} ${[...places, ...rest].join(', ')}`];
}

function position({ start }: LocatedPlace): string {
  return start ? `${start.line}:${start.column}` : '-';
}

function conclusion({ diagnostics, summary }: Pick<CheckResult, 'diagnostics' | 'summary'>): string[] {
  return [...(diagnostics.length > few ? [countedCodes(diagnostics)] : []), closing(summary)];
}
