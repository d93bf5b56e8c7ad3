import { createHash } from 'node:crypto';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import type { LocatedPlace } from '../model/place.ts';
import { linesIn, type LinesOf } from './frame.ts';
import { repositoryPath, type CodeDescription, type ReportFormat, type ReportOptions } from './report.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** For code scanning and editors: the Static Analysis Results Interchange Format 2.1.0, an OASIS standard. */
export const sarif: ReportFormat = {
  name: 'sarif',
  render({ diagnostics, files }, options = {}) {
    const codes = options.codes ?? [];
    const run = {
      tool: { driver: { name: 'Two Ladders', rules: codes.map(rule) } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true }],
      results: resultsOf(diagnostics, linesIn(files), options),
    };
    return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2);
  },
};

function rule({ code, severity, summary, reason, page }: CodeDescription): object {
  return {
    id: code,
    shortDescription: { text: literal(summary) },
    fullDescription: { text: literal(`${summary} ${reason}`) },
    help: { text: literal(reason) },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: severity },
  };
}

function resultsOf(
  diagnostics: readonly LocatedDiagnostic[],
  linesOf: LinesOf,
  options: ReportOptions,
): object[] {
  const indexes = new Map((options.codes ?? []).map(({ code }, index) => [code, index]));
  const fingerprint = fingerprints(linesOf);
  return diagnostics.map((diagnostic) => {
    const { code, severity, message, place, related = [], hint } = diagnostic;
    const ruleIndex = indexes.get(code);
    return {
      ruleId: code,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: severity,
      message: { text: literal(hint === undefined ? message : `${message}. ${hint}`) },
      locations: [{ physicalLocation: physical(place, options) }],
      ...(related.length > 0 && {
        relatedLocations: related.map((each, id) => ({
          id,
          physicalLocation: physical(each.place, options),
          message: { text: literal(each.message) },
        })),
      }),
      partialFingerprints: { primaryLocationLineHash: fingerprint(diagnostic) },
    };
  });
}

function physical({ file, start, end }: LocatedPlace, options: ReportOptions): object {
  const region = start && {
    startLine: start.line,
    startColumn: start.column,
    ...(end && { endLine: end.line, endColumn: end.column }),
  };
  return { artifactLocation: artifact(repositoryPath(file, options)), ...(region && { region }) };
}

function artifact(path: string): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const isAbsolute = /^(\/|[A-Za-z]:\/)/u.test(path);
  return isAbsolute
    ? { uri: `file://${path.startsWith('/') ? '' : '/'}${uri}` }
    : { uri, uriBaseId: '%SRCROOT%' };
}

/**
 * What makes a finding the same one in the next run, wherever its line has moved to meanwhile: its code, file
 * and words, and the text of its line; a number tells apart those that are alike even so.
 */
function fingerprints(linesOf: LinesOf): (diagnostic: LocatedDiagnostic) => string {
  const seen = new Map<string, number>();
  return ({ code, message, place }) => {
    const line = place.start ? (linesOf(place.file)[place.start.line - 1] ?? '').trim() : '';
    const hash = createHash('sha256').update(JSON.stringify([code, place.file, message, line]));
    const print = hash.digest('hex').slice(0, 16);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  };
}

/** A text of which SARIF takes nothing for a placeholder (3.11.5) or for a link (3.11.6). */
function literal(text: string): string {
  const braced = text.replace(/[{}]/gu, '$&$&');
  return braced.includes('](') ? braced.replace(/[\\[\]]/gu, '\\$&') : braced;
}
